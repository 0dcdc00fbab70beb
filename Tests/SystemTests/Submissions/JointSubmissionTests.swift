import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Joint submissions on the overview", .serialized)
    struct JointSubmissionTests {
        private let backbone: Backbone
        private let party: PartyID
        private let others: [PartyID]

        init() async throws {
            backbone = try Backbone.running()
            let set = try await SmallSet(backbone)
            party = try await set.party("author", of: "GRULAC")
            others = [try await set.party("joint-one", of: "AP"), try await set.party("joint-two", of: "EEG")]
        }

        @Test("a headline names who stands behind a joint submission, and not who has declined")
        func headlines() async throws {
            let author = try await backbone.api(as: .focalPoint(party))
            let joint = try await author.send(
                ReceiveSubmission(submitters: [party] + others, submitterClass: "joint", title: "Together"))
            try await eventually("the headline") {
                try await headlines(of: "headSubmissionNumbered").contains {
                    $0.contains("author") && $0.contains("S/")
                }
            }
            let one = try await backbone.api(as: .focalPoint(others[0]))
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            let two = try await backbone.api(as: .focalPoint(others[1]))
            _ = try await two.send(
                DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
            try await eventually("the headline of a signature") {
                try await headlines(of: "headSigned").contains { $0.contains("joint-one") }
            }
            #expect(try await headlines(of: "headSigned").allSatisfy { !$0.contains("joint-two") })
        }

        private func headlines(of key: String) async throws -> [String] {
            try await backbone.database.rows(
                "SELECT headline::text FROM gateway.latest_event WHERE headline ->> 'key' = '\(key)'")
        }
    }
}
