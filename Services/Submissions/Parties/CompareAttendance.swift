public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CompareAttendance: Query {
    /// Asks the register each time who attended.
    public func answer(in context: QueryContext) async throws -> AttendanceComparison {
        let page = try await context.bus.send(
            ListConsultations(limit: PageLimit(rawValue: 500)), to: .workingGroup, within: .seconds(2))
        let attended = Set(page.items.flatMap(\.attendance))
        let submitters = try await context.query(Submitters(statesOnly: statesOnly ?? false))
        let submitted = Set(submitters.map(\.party))
        return AttendanceComparison(
            attendedAndSubmitted: attended.intersection(submitted).count,
            attendedOnly: attended.subtracting(submitted).count,
            submittedOnly: submitters.filter { !attended.contains($0.party) })
    }

    /// By the newest versions. States first, then by name.
    private struct Submitters: Statement {
        let statesOnly: Bool

        var sql: SQL {
            """
            SELECT party.id, party.name, array_agg(submission.id ORDER BY submission.number)
            FROM submission JOIN party ON submitters @> ARRAY[party.id]
            WHERE (NOT \(statesOnly) OR party.kind IN ('member-state', 'non-member-state')) AND superseded_by IS NULL
            GROUP BY party.id, party.name, party.kind
            ORDER BY party.kind NOT IN ('member-state', 'non-member-state'), party.name
            """
        }

        static func decode(_ row: Row) throws -> AbsentSubmitter {
            let (party, name, submissions) = try row.decode(PartyID.self, Line.self, [SubmissionID].self)
            return AbsentSubmitter(party: party, name: name, submissions: submissions)
        }
    }
}
