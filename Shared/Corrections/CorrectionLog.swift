public import Messaging
public import Models
public import Postgres
internal import Reactor
internal import Storage

/// The corrections of one object: what it said before stays on record, with who corrected it, why and when.
public struct CorrectionLog: Sendable {
    private let subject: String

    public init(_ subject: Subject) { self.subject = subject.description }

    /// Of a piece of evidence, which is told of as a part of its action.
    public init(evidence number: Int) { subject = Self.evidence + String(number) }

    private static let evidence = "evidence:"

    /// The column `corrections` of objects, with what answers hold of it.
    ///
    /// - Parameter id: the column by which the object is named.
    public static func column(_ kind: Subject.Kind, _ id: SQL) -> SQL {
        "corrections_of('\(unsafe: kind.rawValue):' || \(id)) AS corrections"
    }

    public static func evidenceColumn(_ number: SQL) -> SQL {
        "corrections_of('\(unsafe: evidence)' || \(number)) AS corrections"
    }

    /// Enters what differs between an object as it was and as it is to be, among the fields of the request that corrects it.
    ///
    /// - Parameters:
    ///   - isPersonal: whether the former values are forgotten with a person.
    ///   - doer: who corrects it, where it is another than who sent the request.
    /// - Returns: the fields that change.
    /// - Throws: a rejection where nothing changes.
    @Reactor @discardableResult public func enter<Correcting: Request, Object: Encodable>(
        _ request: Correcting, from former: Object, to corrected: Object, reason: Prose, isPersonal: Bool = false,
        by doer: ActorID? = nil, in unit: UnitOfWork
    ) throws -> [Line] {
        let (before, after) = (try Self.members(former), try Self.members(corrected))
        let changed = Correcting.schema.fields.map(\.name).filter { before[$0] != after[$0] }
        guard !changed.isEmpty else {
            let first = Correcting.schema.fields.first { !$0.isRequired }?.name ?? "reason"
            throw Rejection.invalid(first, "or another field must be given, with another value than that on record")
        }
        let values = changed.map { FormerMember(field: $0, value: before[$0]) }
        enter(try JSONColumn(values), reason, isWithdrawal: false, isPersonal: isPersonal, by: doer, in: unit)
        return changed.map(Line.init(cutting:))
    }

    @Reactor public func enterWithdrawal(reason: Prose, in unit: UnitOfWork) throws {
        enter(try JSONColumn([FormerMember]()), reason, isWithdrawal: true, isPersonal: false, in: unit)
    }

    /// An object as it was recorded first, before all corrections: what a repetition of that command is compared with.
    @Reactor public func original<Object: Codable>(of object: Object, in unit: UnitOfWork) async throws -> Object {
        var members = try Self.members(object)
        for former in try await unit.query(FormerMembers(subject: subject)) {
            for change in former where change.isErased != true { members[change.field] = change.value }
        }
        members["corrections"] = nil
        members["withdrawnAt"] = nil
        // Translations are put later.
        for later in ["titles", "summaries", "translations"] { members[later] = nil }
        return try JSON.decode(Object.self, from: try JSON.encode(JSONValue.object(members)))
    }

    /// Forgets what corrections of persons say of them; that there were some stays.
    ///
    /// - Parameter objects: a subquery of ids.
    public static func forget(_ kind: Subject.Kind, _ objects: SQL) -> SQL {
        """
        UPDATE correction SET reason = 'Erased with the person.', former = (
            SELECT coalesce(jsonb_agg(change - 'value' || '{"isErased": true}'), '[]')
            FROM jsonb_array_elements(former) AS change)
        WHERE is_personal AND subject IN (SELECT '\(unsafe: kind.rawValue):' || id FROM (\(objects)) AS gone (id))
        """
    }

    private static func members(_ object: some Encodable) throws -> [String: JSONValue] {
        guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(object)) else {
            throw Fault("what is corrected is an object")
        }
        return members
    }

    @Reactor private func enter(
        _ former: JSONColumn, _ reason: Prose, isWithdrawal: Bool, isPersonal: Bool, by doer: ActorID? = nil,
        in unit: UnitOfWork
    ) {
        unit.enqueue(
            """
            INSERT INTO correction (subject, is_withdrawal, former, is_personal, reason, corrected_by, on_behalf_of,
                corrected_at)
            VALUES (\(subject), \(isWithdrawal), \(former), \(isPersonal), \(reason), \(doer ?? unit.actor.subject),
                \(unit.actor.onBehalfOf), \(unit.now))
            """)
    }

    /// What a field said before, as JSON; nil for what was not there.
    private struct FormerMember: Codable, Sendable {
        let field: String
        let value: JSONValue?
        var isErased: Bool?
    }

    /// The newest correction first.
    private struct FormerMembers: Statement {
        let subject: String

        var sql: SQL { "SELECT former FROM correction WHERE subject = \(subject) ORDER BY place DESC" }

        static func decode(_ row: Row) throws -> [FormerMember] { try row.json.former }
    }
}

extension Rejection {
    /// - Parameters:
    ///   - what: the kind of object, e.g. “call”.
    ///   - instant: when it was withdrawn; nil for what stands.
    /// - Throws: a rejection for what was withdrawn: nothing more is done with it.
    public static func requireStanding(_ what: ProblemText, withdrawnAt instant: Instant?) throws {
        guard let instant else { return }
        throw Rejection(.transitionRefused, detail: "The \(what) was withdrawn on \(instant.date).")
    }
}
