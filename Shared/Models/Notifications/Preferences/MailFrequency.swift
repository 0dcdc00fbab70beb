/// How often mail of a category reaches a recipient.
public enum MailFrequency: String, Word {
    case immediate
    case daily
    case weekly
}
