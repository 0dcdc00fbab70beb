/// In which order follow-up actions are listed.
public enum ActionOrder: String, Word {
    /// What is due first comes first.
    case due
    /// What is due last comes first.
    case latest
    /// What was proposed last comes first.
    case newest
}
