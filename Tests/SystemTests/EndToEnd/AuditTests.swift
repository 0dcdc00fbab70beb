import Foundation
import Models
import ServiceKit
import Testing

extension SystemTests.Record {
    @Suite("The audit trail", .serialized)
    struct AuditTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("one byte of one entry, changed by the superuser, is found: service and entry are named")
        func changedByte() async throws {
            try await backbone.npp16("audit", "verify").check()
            let original = try await entry(7)
            try await replaceEntry(7, with: original.replacing("npp16.working-group", with: "npp16.working-groux"))
            let result = try await backbone.npp16("audit", "verify")
            #expect(result.end == .exited(1))
            #expect(result.output.contains("working-group: NOT OK, entry 7:"))
            #expect(result.output.contains("proposals: ok"))
            try await replaceEntry(7, with: original)
            try await backbone.npp16("audit", "verify").check()
        }

        @Test("an entry that is taken out is missed")
        func missingEntry() async throws {
            let original = try await entry(9)
            let digest = try await backbone.database.value(
                "SELECT digest FROM working_group.event_log WHERE position = 9")
            try await backbone.database.execute("DELETE FROM working_group.event_log WHERE position = 9")
            let result = try await backbone.npp16("audit", "verify", "--service", "working-group")
            #expect(result.end == .exited(1))
            #expect(result.output.contains("entry 9: is missing"))
            try await backbone.database.execute(
                "INSERT INTO working_group.event_log VALUES (9, \(quoted(original)), '\(digest)')")
            try await backbone.npp16("audit", "verify").check()
        }

        @Test("heads that were noted are held against the logs: what was cut off or written anew is found")
        func notedHeads() async throws {
            let printed = try await backbone.npp16("audit", "verify", "--service", "proposals")
            let words = printed.output.split(whereSeparator: \.isWhitespace).map(String.init)
            let count = try #require(Int(words[2]))
            #expect(try await verify(against: printed.output).end.isSuccess)

            let longer = try await verify(
                against: printed.output.replacing("\(count) entries", with: "\(count + 1000) entries"))
            #expect(longer.end == .exited(1))
            #expect(longer.output.contains("is missing; \(count + 1000) entries were noted"))

            let digest = try #require(words.last)
            let other = try await verify(
                against: printed.output.replacing(digest, with: String(digest.reversed())))
            #expect(other.end == .exited(1))
            #expect(other.output.contains("entry \(count): is not the entry that was noted"))

            #expect(try await verify(against: "nothing").end == .exited(64))
        }

        private func verify(against noted: String) async throws -> Program.Result {
            let file = backbone.folder + "/noted"
            try noted.write(toFile: file, atomically: true, encoding: .utf8)
            return try await backbone.npp16("audit", "verify", "--service", "proposals", "--noted", file)
        }

        @Test(
            "the role of a service can neither change nor take out an entry of its log", arguments: ServiceName.allCases
        )
        func rights(of service: ServiceName) async throws {
            for statement in ["UPDATE event_log SET entry = ''", "DELETE FROM event_log", "TRUNCATE event_log"] {
                let sql = "SET ROLE \(service.role); SET search_path = \(service.schema); \(statement)"
                await #expect(throws: Program.Failed.self) { try await backbone.database.execute(sql) }
            }
        }

        @Test("the role of a service reaches no other schema", arguments: ServiceName.allCases)
        func walls(of service: ServiceName) async throws {
            for other in ServiceName.allCases where other != service {
                let sql = "SET ROLE \(service.role); SELECT count(*) FROM \(other.schema).event_log"
                await #expect(throws: Program.Failed.self) { try await backbone.database.execute(sql) }
            }
        }

        @Test("a log whose entries are as long as entries can be is verified all the same")
        func longEntries() async throws {
            let secretariat = try await backbone.api(as: .secretariat)
            let number = try #require(ProposalNumber(rawValue: 3))
            let reason = try #require(Prose(rawValue: String(repeating: "\"", count: Prose.maximumLength)))
            let party = try #require(PartyID(rawValue: "chile"))
            for _ in 0..<50 {
                _ = try await secretariat.send(
                    TakePosition(proposal: number, party: party, stance: .supports, recordingReason: "By letter"))
                _ = try await secretariat.send(WithdrawPosition(proposal: number, party: party, reason: reason))
            }
            try await backbone.npp16("audit", "verify").check()
            let invariants = try await Invariants.before(backbone)
            try await invariants.settle()
        }

        private func entry(_ position: Int) async throws -> String {
            try await backbone.database.value(
                "SELECT entry FROM working_group.event_log WHERE position = \(position)")
        }

        private func replaceEntry(_ position: Int, with text: String) async throws {
            try await backbone.database.execute(
                "UPDATE working_group.event_log SET entry = \(quoted(text)) WHERE position = \(position)")
        }

        private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
    }
}
