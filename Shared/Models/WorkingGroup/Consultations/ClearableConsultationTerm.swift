/// A term that a consultation can be without.
public enum ClearableConsultationTerm: String, Word {
    case hostCountry = "host-country"
}
