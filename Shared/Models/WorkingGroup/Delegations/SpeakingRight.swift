/// By what right somebody speaks for a party.
public enum SpeakingRight: String, Word {
    case focalPoint = "focal-point"
    case alternate
    case delegate
    /// An organization that is accredited to observe.
    case observer
}
