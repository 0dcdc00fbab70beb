/// By what right an observer takes part.
public enum AccreditationClass: String, Word {
    case majorGroup = "major-group"
    case accreditedOrganization = "accredited-organization"
    case intergovernmental
    case unEntity = "un-entity"
    case specialInvitation = "special-invitation"
}
