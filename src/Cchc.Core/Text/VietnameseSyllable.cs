using System.Text;

namespace Cchc.Core.Text;

/// <summary>Whether a word can be a syllable of Vietnamese: a beginning and a rime that the language has, with any tone.</summary>
internal static class VietnameseSyllable
{
    private const int Longest = 7; // nghiêng

    private static readonly HashSet<string> Beginnings = Set(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    // Without tones; those with a u behind q stand without it.
    private static readonly HashSet<string> Rimes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot oc
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ
        ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
        """);

    private static readonly HashSet<string> AfterQ = Set("iêm iên iêt iêu uâ uơ ơn ơt");

    /// <summary>Whether it is one; false for the empty text.</summary>
    /// <param name="word">One word in NFC, in any case; the tone may stand on any letter.</param>
    public static bool IsOne(string word)
    {
        var shaped = new StringBuilder(Longest);
        var tones = 0;
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            if (shaped.Length == Longest)
            {
                return false;
            }

            if (VietnameseLetters.TrySplit(lower, out var vowel, out var tone))
            {
                shaped.Append(vowel);
                tones += tone > 0 ? 1 : 0;
            }
            else if (lower is (>= 'a' and <= 'z') or 'đ')
            {
                shaped.Append(lower);
            }
            else
            {
                return false;
            }
        }

        if (tones > 1)
        {
            return false;
        }

        var syllable = shaped.ToString();
        for (var cut = 0; cut <= Math.Min(3, syllable.Length - 1); cut++)
        {
            var (beginning, rime) = (syllable.Substring(0, cut), syllable.Substring(cut));
            if ((cut == 0 || Beginnings.Contains(beginning)) && (Rimes.Contains(rime) || (beginning == "qu" && AfterQ.Contains(rime))))
            {
                return true;
            }
        }

        return syllable is "gi" or "giêng" or "qui" or "quy";
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
