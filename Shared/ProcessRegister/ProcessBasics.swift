public import Messaging
public import Models
public import Postgres
internal import Reactor
internal import Storage

/// What is needed of the process wherever something is told: less than all of it is read.
public struct ProcessBasics: Sendable {
    public let prefix: ProposalPrefix
    public let zone: TimeZoneName
    public let groups: [ProcessGroup]
    public let shortName: OfficialTexts

    /// Nothing before a process is defined.
    public struct Known: Statement {
        public init() {}

        public var sql: SQL {
            """
            SELECT terms ->> 'proposalPrefix' AS prefix, terms ->> 'zone' AS zone, (terms -> 'groups')::text AS groups,
                (terms -> 'shortName')::text AS name
            FROM process
            """
        }

        public static func decode(_ row: Row) throws -> ProcessBasics {
            let (groups, name): (String, String) = (try row.groups, try row.name)
            return try ProcessBasics(
                prefix: row.prefix, zone: row.zone, groups: JSON.decode([ProcessGroup].self, from: groups),
                shortName: JSON.decode(OfficialTexts.self, from: name))
        }
    }
}

extension EventUnit {
    /// What is needed of the process to tell of an event that belongs to it.
    ///
    /// - Throws: `Unavailable` where the event came before the definition did; it is applied once that is here.
    public func processBasics() async throws -> ProcessBasics {
        guard let known = try await first(ProcessBasics.Known()) else {
            throw Unavailable("The process is not known here yet.", retryAfter: .milliseconds(200))
        }
        return known
    }
}
