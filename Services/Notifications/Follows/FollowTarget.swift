internal import Messaging
internal import Models
internal import Reactor

/// An object that somebody means to follow, as its owner shows it to them: what they may not read they cannot follow.
struct FollowTarget: Sendable {
    let object: ObjectPath
    let kind: FollowedKind
    let number: Int?
    let title: Line

    /// The maximum number of objects of one name that are looked at.
    private static let limit = 10

    /// - Throws: a rejection that names the field `object`, for what leads nowhere or to several objects.
    @Reactor init(of given: FollowedObject, reading: some HandlerContext) async throws {
        for readings in given.readings {
            var named: [(kind: FollowedKind, object: NamedObject)] = []
            for (kind, name) in readings {
                named += try await Self.named(name, kind, reading).map { (kind, $0) }
            }
            guard named.count <= Self.limit else {
                throw Self.several(given, named.map { "\($0.kind.rawValue) \($0.object.id)" })
            }
            var found: [FollowTarget] = []
            for (kind, object) in named {
                if let target = try await Self.shown(kind, object, reading) { found.append(target) }
            }
            guard found.count < 2 else { throw Self.several(given, found.map(\.object.rawValue)) }
            if let target = found.first {
                self = target
                return
            }
        }
        throw Self.unknown(given)
    }

    /// What a text names, as far as the reader may know of it.
    @Reactor private static func named(
        _ name: String, _ kind: FollowedKind, _ reading: some HandlerContext
    ) async throws -> [NamedObject] {
        // A number alone is looked up by nobody: whether there is such a proposal its page says.
        if kind == .proposal, Int(name) != nil { return [NamedObject(id: name, label: nil, personalLabel: nil)] }
        let asked = ResolveReferences(kind: kind.reference, texts: [name])
        return try await reading.ask(asked, of: kind.owner, asCaller: true).references.flatMap(\.objects)
    }

    private static func several(_ given: FollowedObject, _ found: [String]) -> Rejection {
        .invalid("object", "“\(given.rawValue)” names several: \(list: found.prefix(limit))")
    }

    private init(_ object: ObjectPath, _ kind: FollowedKind, number: Int? = nil, title: Line) {
        (self.object, self.kind, self.number, self.title) = (object, kind, number, title)
    }

    private static func unknown(_ given: FollowedObject) -> Rejection {
        let kinds: ProblemText =
            given.kind.map { "\(word: $0)" } ?? "proposal, action, need, call, session or region"
        return Rejection(
            .notFound, detail: "There is no \(kinds) “\(given.name)”.",
            fields: [FieldProblem(field: "object", detail: "names no \(kinds) that you may read")])
    }

    /// - Returns: nil where there is none for the reader.
    @Reactor private static func shown(
        _ kind: FollowedKind, _ named: NamedObject, _ reading: some HandlerContext
    ) async throws -> FollowTarget? {
        do {
            switch kind {
            case .proposal:
                guard let number = Int(named.id).flatMap(ProposalNumber.init(rawValue:)) else { return nil }
                let proposal = try await reading.ask(ShowProposal(proposal: number), of: kind.owner, asCaller: true)
                return FollowTarget(ObjectPath(number), kind, number: number.rawValue, title: proposal.title)
            case .action:
                guard let id = ActionID(rawValue: named.id) else { return nil }
                let action = try await reading.ask(ShowAction(action: id), of: kind.owner, asCaller: true)
                return FollowTarget(ObjectPath(id), kind, number: action.number, title: action.title)
            case .need:
                guard let id = NeedID(rawValue: named.id) else { return nil }
                let need = try await reading.ask(ShowNeed(need: id), of: kind.owner, asCaller: true)
                return FollowTarget(ObjectPath(id), kind, title: Line(cutting: need.summary.rawValue))
            case .call:
                guard let id = CallID(rawValue: named.id) else { return nil }
                let call = try await reading.ask(ShowCall(call: id), of: kind.owner, asCaller: true)
                return FollowTarget(ObjectPath(id), kind, title: call.title)
            case .session:
                guard let id = SessionID(rawValue: named.id) else { return nil }
                let session = try await reading.ask(ShowSession(session: id), of: kind.owner, asCaller: true)
                return FollowTarget(ObjectPath(id), kind, title: session.title)
            case .region:
                guard let region = Region(rawValue: named.id) else { return nil }
                return FollowTarget(ObjectPath(region), kind, title: Line(cutting: named.label ?? named.id))
            }
        } catch let refused as RemoteProblem where [403, 404].contains(refused.problem.status) {
            return nil
        }
    }
}

extension FollowedKind {
    /// The service that keeps the objects.
    fileprivate var owner: ServiceName {
        switch self {
        case .proposal: .proposals
        case .call: .submissions
        case .action, .need, .session, .region: .workingGroup
        }
    }
}
