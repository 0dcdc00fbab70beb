public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDelegation: Query {
    public func answer(in context: QueryContext) async throws -> Delegation {
        _ = try context.actor.speaker(for: party)
        guard try await context.first(FindParty(id: party, today: context.now.date)) != nil else {
            throw Rejection.notFound(
                "party", party, hint: try await NearParties.hint(for: party.rawValue, in: context))
        }
        let contacts = try await context.query(InOffice(party: party, today: context.now.date))
        let delegates = try await context.query(Delegates(party: party, session: session))
        let speaking = try await context.query(CountingCredentials(parties: [party]))
        let alternates = contacts.filter { $0.role == .alternate }
        let focalPoint = contacts.first { $0.role == .focalPoint }
        let speakers =
            [focalPoint].compactMap(\.self).map {
                Speaker(actor: ActorID($0.id), name: $0.name, email: $0.email, right: .focalPoint)
            }
            + alternates.map { Speaker(actor: ActorID($0.id), name: $0.name, email: $0.email, right: .alternate) }
            + speaking.map {
                Speaker(
                    actor: ActorID($0.person), name: $0.name, email: $0.email, right: .delegate, session: $0.session)
            }
        return Delegation(
            party: party, session: session, focalPoint: focalPoint, alternates: alternates, delegates: delegates,
            speakers: speakers)
    }

    private struct InOffice: Statement {
        let party: PartyID
        let today: CalendarDate

        var sql: SQL {
            """
            SELECT \(FocalPoint.columns) FROM focal_point
            WHERE party = \(party) AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
            ORDER BY valid_from, id
            """
        }

        static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
    }

    /// Of one session; of all of them where none is named, the newest 500.
    private struct Delegates: Statement {
        let party: PartyID
        let session: SessionID?

        var sql: SQL {
            """
            SELECT \(Delegate.columns) FROM delegate
            WHERE party = \(party) AND (\(session)::text IS NULL OR session = \(session))
            ORDER BY is_head DESC, name, id LIMIT 500
            """
        }

        static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
    }
}
