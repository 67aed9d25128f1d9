using Cchc.Core.Procedures;
using Cchc.Core.Procedures.Versions;

namespace Cchc.Core.Exchange.Catalogues;

/// <content>Local versions and announcing decisions.</content>
internal sealed partial class CatalogueJsonWriter
{
    public void LocalVersion(LocalVersion version)
    {
        json.WriteStartObject();
        json.WriteStartObject("localVersion"u8);
        Code(version.Code);
        Locality(version.Locality);
        Changes(version.Changes);
        Validity(version.Validity);
        Reference(version.Announcement);
        Text("localCode"u8, version.LocalCode);
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine();
    }

    public void Announcement(AnnouncementDecision decision)
    {
        json.WriteStartObject();
        json.WriteStartObject("announcement"u8);
        Text("number"u8, decision.Number);
        Text("issuer"u8, decision.Issuer);
        json.WriteString("level"u8, WordOf(CatalogueWords.AnnouncingLevel, (int)decision.Level));
        Date("signedOn"u8, decision.SignedOn);
        Date("effectiveFrom"u8, decision.EffectiveFrom);
        Date("lapsesAfter"u8, decision.LapsesAfter);
        Date("legalTextSignedOn"u8, decision.LegalTextSignedOn);
        Flag("isShortened"u8, decision.IsShortened);
        Date("enteredOn"u8, decision.EnteredOn);
        if (decision.Locality is { } locality)
        {
            Locality(locality);
        }

        List("changes"u8, decision.Changes, static (to, change) => to.Change(change));
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine();
    }

    private void Locality(Locality locality)
    {
        json.WriteStartObject("locality"u8);
        CodeAndName(locality.Code, locality.Name);
        json.WriteEndObject();
    }

    private void Changes(ProcedureChanges changes)
    {
        json.WriteStartObject("changes"u8);
        Members(changes.Values, changes.Parts);
        json.WriteEndObject();
    }

    private void Change(AnnouncedChange change)
    {
        switch (change)
        {
            case AnnouncedChange.New made:
                json.WriteStartObject("new"u8);
                Members(made.Content, null);
                break;
            case AnnouncedChange.Amended amended:
                json.WriteStartObject("amended"u8);
                Code(amended.Code);
                Changes(amended.Changes);
                List("bases"u8, amended.Bases, static (to, basis) =>
                {
                    to.json.WriteString("part"u8, WordOf(CatalogueWords.ProcedurePart, (int)basis.Part));
                    to.Text("legalText"u8, basis.LegalText);
                });
                break;
            case AnnouncedChange.Replaced replaced:
                json.WriteStartObject("replaced"u8);
                json.WriteStartObject("procedure"u8);
                Members(replaced.Content, null);
                json.WriteEndObject();
                if (replaced.ReplacedCodes.Count > 0)
                {
                    Texts("replacedCodes"u8, replaced.ReplacedCodes.Select(code => code.Raw));
                }

                Text("basis"u8, replaced.Basis);
                break;
            case AnnouncedChange.Abolished abolished:
                json.WriteStartObject("abolished"u8);
                Code(abolished.AbolishedCode);
                Text("basis"u8, abolished.Basis);
                break;
        }

        json.WriteEndObject();
    }
}
