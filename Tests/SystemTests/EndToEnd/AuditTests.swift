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

        @Test("an exported trail is proven by itself, in both forms, and a changed line of it is named")
        func exported() async throws {
            let folder = backbone.folder + "/trail-\(MessageID())"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let heads = try await output("verify")
            try heads.write(toFile: folder + "/heads", atomically: true, encoding: .utf8)
            for (role, format) in [("secretariat", "jsonl"), ("co-chair", "csv"), ("ops", "jsonl")] {
                let file = "\(folder)/\(role).\(format)"
                let printed = try await output("export", file, "--as", role)
                let proven = try await output("verify", file, "--noted", folder + "/heads")
                #expect(printed.contains(proven.split(separator: "\n")[0]))
                #expect(try await backbone.npp16("audit", "export", file, "--as", role).end == .exited(1))
                var bytes = Array(try #require(FileManager.default.contents(atPath: file)))
                let place = bytes.count / 2
                bytes[place] ^= 1
                let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
                try Data(bytes).write(to: URL(filePath: file))
                let broken = try await backbone.npp16("audit", "verify", file)
                #expect(broken.end == .exited(1))
                let words = format == "csv" ? "NOT OK, line " : "NOT OK, line \(line): "
                #expect(broken.output.contains(words), "\(broken)")
            }
            let parts = folder + "/parts"
            try await backbone.npp16("audit", "export", parts + "/", "--format", "csv", "--as", "secretariat").check()
            let files = try FileManager.default.contentsOfDirectory(atPath: parts).sorted()
            #expect(files == ServiceName.allCases.map { "\($0.rawValue).csv" }.sorted())
            let missing = try await backbone.npp16(
                "audit", "verify", parts + "/proposals.csv", "--noted", folder + "/heads")
            #expect(missing.end == .exited(1))
            #expect(missing.output.contains("working-group: NOT OK, is in none of the files"))
            try await backbone.npp16(
                "audit", "verify", parts + "/proposals.csv", "--noted", folder + "/heads", "--service", "proposals"
            ).check()
            #expect(try await backbone.npp16("audit", "verify", folder + "/nowhere").end == .exited(64))
        }

        @Test("what was done is one list over all services, by object and party, in the width of the terminal")
        func listed() async throws {
            let secretariat = try await backbone.api(as: .secretariat)
            let (party, number) = (try #require(PartyID(rawValue: "kenya")), try #require(ProposalNumber(rawValue: 4)))
            _ = try await secretariat.send(
                TakePosition(proposal: number, party: party, stance: .supports, recordingReason: "By letter"))
            let all = try await eventually("the position is in the list") {
                let listed = try await output("list", "--party", "Kenya", "--json", "--as", "secretariat")
                return listed.contains("npp16.proposals.position.taken.v1") ? listed : nil
            }
            #expect(all.contains(#""by":"secretariat""#) && !all.contains("npp16.proposals.proposal.registered"))
            let stood = try await output("list", "--party", "kenya", "--limit", "1000", "--as", "secretariat")
            #expect(stood.contains("position taken"), "\(stood)")
            let table = try await output("list", "--limit", "5", "--as", "secretariat")
            let lines = table.split(separator: "\n")
            #expect(lines.count == 6 && lines[0].hasPrefix("TIME ") && lines[0].contains("OBJECT"), "\(table)")
            #expect(try await backbone.npp16("audit", "list", "--as", "ops").end == .exited(1))
            let unknown = try await backbone.npp16("audit", "list", "--object", "unicorn", "--as", "secretariat")
            #expect(unknown.end == .exited(1))
        }

        /// What a command prints that ends well.
        private func output(_ arguments: String...) async throws -> String {
            let result = try await backbone.npp16(["audit"] + arguments)
            try result.check()
            return result.output
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
