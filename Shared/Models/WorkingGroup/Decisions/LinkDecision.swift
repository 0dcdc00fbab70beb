/// Changes which proposals, needs or documents a decision is about. Lists that are left out stay.
public struct LinkDecision: Request {
    public typealias Answer = Decision

    public static let definition = define(
        "working-group.decisions.link", .command, for: .secretariat, .post("/decisions/{decision}/links"))

    public let decision: DecisionID
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let documents: [DocumentSymbol]?
    public let reason: Prose?
    /// Links of the decision when it was read. Other ones on record are a conflict, which shows both.
    public let seen: SeenLinks?
}

extension LinkDecision: Limiting {
    public static var limits: [String: Limit] { RecordDecision.limits }
}
