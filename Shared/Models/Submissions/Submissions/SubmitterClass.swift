/// What a submission counts as. The record gives 18 individual, 3 joint, 1 Major Group and 8 observer submissions, and two
/// group submissions that fit none of these.
public enum SubmitterClass: String, Word {
    case memberState
    case joint
    case majorGroup
    case accreditedObserver
    case regionalOrganization
    case intergovernmentalOrganization
    case unEntity
    case group
}
