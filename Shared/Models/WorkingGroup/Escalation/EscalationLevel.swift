/// Whom a step of escalation turns to.
public enum EscalationLevel: String, Word {
    case owner
    case alternates
    case regionalCoordinator = "regional-coordinator"
    case coChairs = "co-chairs"
    case secretariat
}
