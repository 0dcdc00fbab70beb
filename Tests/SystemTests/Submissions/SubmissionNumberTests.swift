import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Numbers of submissions", .serialized)
    struct SubmissionNumberTests {
        private let backbone: Backbone
        private let secretariat: API
        private let party: PartyID

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            party = try await SmallSet(backbone).party("numbered", of: "GRULAC")
        }

        private func receive(in year: Int) async throws -> Submission {
            try await secretariat.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", title: "Numbered",
                    receivedOn: CalendarDate(rawValue: "\(year)-05-01")))
        }

        @Test("they count up within the year of receipt without gaps, also when many come in at once or are refused")
        func places() async throws {
            let places = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<10 { group.addTask { try await receive(in: 2019).number.place } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(places.sorted() == Array(1...10))
            let key = MessageID()
            let request = ReceiveSubmission(
                submitters: [party], submitterClass: "member-state", title: "Once",
                receivedOn: CalendarDate(rawValue: "2018-01-01"))
            let first = try await secretariat.send(request, key: key)
            #expect(try await secretariat.send(request, key: key) == first && first.number.rawValue == "S/2018/001")
            let refused = try await secretariat.attempt(
                ReceiveSubmission(
                    submitters: [party], submitterClass: "member-state", needs: [NeedID.generate()],
                    receivedOn: CalendarDate(rawValue: "2018-01-01")))
            #expect(refused.status == 422)
            #expect(try await receive(in: 2018).number.rawValue == "S/2018/002")
            let received = try await secretariat.send(
                ReceiveSubmission(submitters: [party], submitterClass: "member-state", title: "Today"))
            #expect(received.number == received.receipt.number)
        }

        @Test("a submission is called by its number in the path, a filter, a body and on the command line")
        func quoted() async throws {
            let received = try await receive(in: 2017)
            let number = received.number
            let dashes = number.rawValue.replacing("/", with: "-")
            for name in [
                number.rawValue.replacing("/", with: "%2F"), dashes, dashes.lowercased(), received.id.rawValue,
            ] {
                let shown = try await secretariat.exchange("GET", "/api/v1/submissions/\(name)")
                #expect(shown.json?["id"]?.string == received.id.rawValue, "\(name): \(shown.text)")
                #expect(shown.json?["number"]?.string == number.rawValue)
            }
            let revised = try await secretariat.exchange(
                "POST", "/api/v1/submissions/\(dashes)/revisions", body: JSON.encode(["title": "Revised"]))
            #expect(revised.json?["supersedes"]?.string == received.id.rawValue, "\(revised.text)")
            #expect(revised.json?["supersedesNumber"]?.string == number.rawValue)
            // It is of the year in which it came.
            let later = try #require(revised.json?["number"]?.string)
            #expect(later.hasPrefix("S/") && !later.hasPrefix("S/2017/"), "\(revised.text)")
            let point: JSONValue = .object([
                "submissions": .array([.string(number.rawValue)]), "submitters": .array([.string("Numbered")]),
                "stance": .string("comments"), "scope": .string("set"), "summary": .string("A point."),
            ])
            let recorded = try await secretariat.exchange("POST", "/api/v1/points", body: JSON.encode(point))
            #expect(recorded.json?["submissions"] == .array([.string(received.id.rawValue)]), "\(recorded.text)")
            #expect(recorded.json?["submissionNumbers"] == .array([.string(number.rawValue)]))
            let listed = try await backbone.npp16("submissions", "list", "--superseded", "true", "--party", "Numbered")
            #expect(listed.output.contains(number.rawValue), "\(listed)")
            let unknown = try await secretariat.exchange("GET", "/api/v1/submissions/S-2016-999")
            #expect(unknown.status == 404 && unknown.text.contains("S-2016-999"), "\(unknown.text)")
        }
    }
}
