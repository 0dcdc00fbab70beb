/// By what right an observer takes part.
public enum AccreditationClass: String, Word {
    case majorGroup = "major-group"
    case accreditedOrganisation = "accredited-organisation"
    case intergovernmental
    case unEntity = "un-entity"
    case specialInvitation = "special-invitation"
}
