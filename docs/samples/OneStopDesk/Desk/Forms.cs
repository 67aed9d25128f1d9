namespace OneStopDesk.Desk;

/// <summary>The form of the citizen's look-up.</summary>
public sealed record LookupForm(string Code, string Secret);

/// <summary>The form of signing in.</summary>
public sealed record SignInForm(string UserName, string Password);

/// <summary>The form of a reception. It has no agency, code or state: these are not the sender's to choose.</summary>
/// <param name="Procedure">The code of the procedure.</param>
/// <param name="Option">Which of the times of the record, from 1; null when it states one only.</param>
/// <param name="ReceivedAt">The moment; null for now.</param>
public sealed record ReceiveForm(
    string Procedure, string Applicant, int? Option = null, string? Address = null, string? Contact = null, bool IsOnline = false, bool IsComplete = true,
    string? ReceivedAt = null);

/// <summary>The form of an event: its kind, and what that kind needs.</summary>
/// <param name="Type">A word of the format cchc-events/1, such as <c>supplementRequested</c>.</param>
/// <param name="At">When it happened; null for now.</param>
/// <param name="Content">Of a supplement request: what is asked for.</param>
/// <param name="Rule">Of a pause: the identifier of the rule of law; null for none.</param>
/// <param name="Reason">Of a pause, a refusal, an apology.</param>
/// <param name="LegalBasis">Of a pause: the basis as claimed.</param>
/// <param name="Promised">The appointment, a day.</param>
/// <param name="To">Of a transfer: where to.</param>
/// <param name="Of">Of a correction: the event that is withdrawn.</param>
public sealed record EventForm(
    string Type, string? At = null, string? Content = null, string? Rule = null, string? Reason = null, string? LegalBasis = null, string? Promised = null,
    string? To = null, string? Of = null, string? Note = null);

/// <summary>The form of the papers: answers to questions, and what was brought.</summary>
public sealed record PapersForm(IReadOnlyDictionary<string, string> Answers, IReadOnlyList<PaperItem> Items);

/// <summary>Papers of one kind and form.</summary>
public sealed record PaperItem(string Component, string Form, int Count);
