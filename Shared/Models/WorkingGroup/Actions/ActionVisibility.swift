/// Who may read an action.
public enum ActionVisibility: String, Word {
    case `public`
    /// Those who speak for a party, the co-chairs and the secretariat.
    case parties
    /// The owner, the co-chairs and the secretariat.
    case restricted
}
