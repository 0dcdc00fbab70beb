internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// The object whose words a request translates.
protocol NamesTranslated {
    var action: ActionID? { get }
    var session: SessionID? { get }
    var need: NeedID? { get }
    var decision: DecisionID? { get }
}

extension PutTranslation: NamesTranslated {}
extension WithdrawTranslation: NamesTranslated {}

/// An object of whose words a translation is put or withdrawn, locked for an actor who may know of it.
struct TranslatedTarget: Sendable {
    let subject: Subject
    let log: TranslationLog
    /// By which events tell of it.
    let number: Line?
    let title: Line?
    /// Of an action.
    let owner: ActionOwner?
    let visibility: ActionVisibility?
    /// A session is told of once it is published.
    let isTold: Bool

    private init(
        _ subject: Subject, _ originals: [OriginalWording], number: String? = nil, title: Line? = nil,
        owner: ActionOwner? = nil, visibility: ActionVisibility? = nil, isTold: Bool = true
    ) {
        self.subject = subject
        log = TranslationLog(subject, originals)
        self.number = number.map(Line.init(cutting:))
        self.title = title
        self.owner = owner
        self.visibility = visibility
        self.isTold = isTold
    }

    /// - Throws: a rejection where there is none that the actor may know of, or it was withdrawn.
    @Reactor static func require(_ named: some NamesTranslated, in unit: UnitOfWork) async throws -> TranslatedTarget {
        if let action = named.action { return try await of(action, in: unit) }
        if let session = named.session { return try await of(session, in: unit) }
        if let need = named.need {
            let known = try await Need.requireStanding(need, in: unit)
            return TranslatedTarget(Subject(need), known.originals, number: need.rawValue)
        }
        guard let decision = named.decision else { throw Fault("a translation without an object passed its rules") }
        return try await of(decision, in: unit)
    }

    @Reactor private static func of(_ action: ActionID, in unit: UnitOfWork) async throws -> TranslatedTarget {
        let row = try await LockAction.require(action, in: unit)
        return TranslatedTarget(
            Subject(action), row.view(at: unit.now).originals, number: "\(row.number)", title: row.title,
            owner: row.owner, visibility: row.toldVisibility)
    }

    @Reactor private static func of(_ session: SessionID, in unit: UnitOfWork) async throws -> TranslatedTarget {
        let row = try await LockSession.require(session, in: unit)
        guard row.isVisible(to: unit.actor) else { throw Rejection.notFound("session", session) }
        return TranslatedTarget(
            Subject(session), try row.view(for: unit.actor).originals, title: row.terms.title, isTold: row.isPublished)
    }

    @Reactor private static func of(_ decision: DecisionID, in unit: UnitOfWork) async throws -> TranslatedTarget {
        let row = try await LockDecision.requireStanding(decision, in: unit)
        let paragraphs = try await unit.query(DecisionParagraphs(decisions: [decision]))
        return TranslatedTarget(
            Subject(decision), row.view(paragraphs.map(\.paragraph)).originals, number: row.number.rawValue,
            title: row.title)
    }

    /// The secretariat and the co-chairs translate everything; a party the title of its own action, as a courtesy.
    func requireTranslator(_ actor: Actor, of field: TranslatedField, as state: WordingAuthority) throws {
        guard !actor.isSteering else { return }
        guard let owner, owner.isActedFor(by: actor) else {
            throw Rejection.forbidden("Only the secretariat and the co-chairs may translate this.")
        }
        guard field == .title, state == .courtesy else {
            throw Rejection.forbidden(
                "A party may put a courtesy translation of the title of its own action, and nothing else.")
        }
    }

    /// What is on record of its words as the unit of work leaves it.
    @Reactor func answer(_ named: some NamesTranslated, in unit: UnitOfWork) async throws -> TranslatedObject {
        TranslatedObject(
            action: named.action, session: named.session, need: named.need, decision: named.decision,
            translations: try await log.read(in: unit) ?? [])
    }
}
