/// A term that an action can be without.
public enum ClearableActionTerm: String, Word {
    case description
    case responsible
    case contact
}
