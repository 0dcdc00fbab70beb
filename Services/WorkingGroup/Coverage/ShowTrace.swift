public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowTrace: Query {
    public func answer(in context: QueryContext) async throws -> Trace {
        let from = try start
        let selection = TraceSelection(
            from: from, actor: context.actor, window: try TraceSelection.order.window(after: after, limit: limit))
        guard let found = try await context.first(selection), found.exists else {
            throw Rejection.notFound("\(word: from.kind)", from.id)
        }
        let actions = try Page(rows: found.actions, limit: limit, by: TraceSelection.order) { $0 }
        return Trace(
            from: from, needs: found.needs, proposals: found.proposals, decisions: found.decisions,
            actions: actions.items, next: actions.next)
    }

    private var start: TraceStart {
        get throws {
            let given: [(TraceKind, String?)] = [
                (.need, need?.rawValue), (.proposal, proposal.map { String($0.rawValue) }),
                (.decision, decision?.rawValue), (.action, action?.rawValue), (.evidence, evidence.map { String($0) }),
            ]
            let named = given.compactMap { kind, id in id.map { TraceStart(kind: kind, id: Line(cutting: $0)) } }
            guard let first = named.first else {
                throw Rejection.invalid("need", "or another beginning must be given: \(words: TraceKind.allCases)")
            }
            guard named.count == 1 else {
                throw Rejection.invalid(
                    named[1].kind.rawValue, "is a second beginning: one of \(words: TraceKind.allCases) is enough")
            }
            return first
        }
    }
}
