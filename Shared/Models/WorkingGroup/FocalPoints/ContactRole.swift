/// What a contact is to its party.
public enum ContactRole: String, Word {
    case focalPoint = "focal-point"
    case alternate
}
