import Crypto
import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Joint submissions", .serialized)
    struct JointSubmissionTests {
        private let backbone: Backbone
        private let secretariat: API
        private let author: API
        private let party: PartyID
        private let others: [PartyID]
        private let one: API
        private let two: API

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            let set = try await SmallSet(backbone)
            party = try await set.party("author", of: .grulac)
            others = [try await set.party("joint-one", of: .ap), try await set.party("joint-two", of: .eeg)]
            author = try await backbone.api(as: .focalPoint(party))
            one = try await backbone.api(as: .focalPoint(others[0]))
            two = try await backbone.api(as: .focalPoint(others[1]))
        }

        @Test("whoever is only named in a submission is invited, and nothing counts it as theirs until they confirm")
        func invited() async throws {
            let call = try await call()
            let joint = try await author.send(joint(for: call.id))
            #expect(joint.submitters == [party] && joint.invited == others)
            #expect(joint.signatories.map(\.state) == [.author, .invited, .invited])
            try await eventually("what the register tells of the parties") {
                try await states(of: [party] + others, call) == [.submitted, .invited, .invited]
            }
            #expect(try await listed(joint) == [party])
            #expect(try await !absent(joint).contains(others[0]))
            try await eventually("the headline") {
                try await headlines(of: "Submission received").contains {
                    $0.hasPrefix("Submission received: author, S/")
                }
            }

            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            let unreasoned = try await two.attempt(DecideSignature(submission: joint.id, decision: .decline))
            #expect(unreasoned.status == 422 && unreasoned.problem?.errors?.map(\.field) == ["reason"])
            let signed = try await two.send(
                DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
            #expect(signed.submitters == [party, others[0]] && signed.invited == others)
            #expect(signed.signatories.map(\.state) == [.author, .confirmed, .declined])
            #expect(try await states(of: [party] + others, call) == [.submitted, .submitted, .invited])
            #expect(try await listed(joint) == [party, others[0]])
            let absent = try await absent(joint)
            #expect(absent.contains(others[0]) && !absent.contains(others[1]))
            let again = try await author.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(again.signatories.map(\.state) == [.author, .confirmed, .declined])
            let headline = "joint-one stands behind a joint submission of author"
            try await eventually("the headline of a signature") {
                try await headlines(of: "stands behind").contains(headline)
            }
            #expect(try await headlines(of: "stands behind").allSatisfy { !$0.contains("joint-two") })
        }

        @Test("those who are named are asked once each, and told nothing else; their answer reaches the author")
        func asked() async throws {
            let joint = try await author.send(joint())
            let about = "submissions/\(joint.id)"
            for (api, name) in [(one, "joint-one"), (two, "joint-two")] {
                let item = try await heard(api, about, "Please confirm or decline: joint submission by author")
                #expect(item.text.rawValue.contains("does not count as yours"))
                try await eventually("the mail to \(name)") {
                    try await mails(about, name) == [SignaturesRequested.type.rawValue]
                }
                let told = try await api.send(ListInbox()).items.filter { $0.about.rawValue == about }
                #expect(told.map(\.id) == [item.id])
            }
            let receipt = try await heard(author, about, "Submission received from author")
            #expect(receipt.text.rawValue.contains("Asked to confirm that they stand behind it: joint-one, joint-two"))
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            _ = try await heard(author, about, "joint-one confirmed its signature")
            _ = try await heard(one, about, "joint-one confirmed its signature")
            #expect(try await two.send(ListInbox()).items.filter { $0.about.rawValue == about }.count == 1)
        }

        @Test("only an author revises; whoever had confirmed is asked anew, and whoever declined no more")
        func revision() async throws {
            let call = try await call()
            let joint = try await author.send(joint(for: call.id))
            let uninvited = try await one.attempt(ReviseSubmission(submission: joint.id, title: "We oppose"))
            #expect(uninvited.status == 403)
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            _ = try await two.send(DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
            for api in [one, two] {
                #expect(try await api.attempt(ReviseSubmission(submission: joint.id, body: "Mine")).status == 403)
            }
            let revised = try await author.send(ReviseSubmission(submission: joint.id, body: "Ours"))
            #expect(revised.submitters == [party] && revised.invited == [others[0]])
            #expect(revised.signatories.map(\.party) == [party, others[0]])
            #expect(try await states(of: [party] + others, call) == [.submitted, .invited, .invited])
            let former = try await one.send(ShowSubmission(submission: joint.id))
            #expect(former.submitters == [party, others[0]] && former.supersededBy == revised.id)
            let late = try await two.attempt(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(late.status == 409 && late.text.contains(revised.id.rawValue), "\(late.text)")
            let stranger = try await two.attempt(DecideSignature(submission: revised.id, decision: .confirm))
            #expect(stranger.status == 403)
            let signed = try await one.send(DecideSignature(submission: revised.id, decision: .confirm))
            #expect(signed.submitters == [party, others[0]])
            _ = try await one.send(
                DecideSignature(submission: revised.id, decision: .decline, reason: "Overtaken"))
            let alone = try await author.send(ReviseSubmission(submission: revised.id, body: "Mine alone"))
            #expect(alone.submitters == [party] && alone.invited == nil && alone.submitterClass == .joint)
        }

        @Test("a submission stays somebody's: the last one behind it does not decline")
        func last() async throws {
            let joint = try await author.send(joint())
            let decline = DecideSignature(submission: joint.id, decision: .decline, reason: "Mine no more")
            #expect(try await author.attempt(decline).status == 409)
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(try await author.send(decline).submitters == [others[0]])
            #expect(try await author.attempt(ReviseSubmission(submission: joint.id, body: "Again")).status == 403)
        }

        @Test("the secretariat says who has signed what it received, and nobody else does")
        func received() async throws {
            let letter = try await secretariat.send(joint(signed: [party, others[0]]))
            #expect(letter.submitters == [party, others[0]] && letter.invited == [others[1]])
            #expect(letter.signatories.map(\.state) == [.confirmed, .confirmed, .invited])
            #expect(letter.signatories.map { $0.decidedBy != nil } == [true, true, false])
            #expect(try await author.attempt(joint(signed: [others[0]])).status == 403)
            for signed in [nil, [], [try #require(PartyID(rawValue: "nobody"))]] as [[PartyID]?] {
                let refused = try await secretariat.attempt(joint(signed: signed))
                #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["signed"])
            }
            #expect(try await author.attempt(ReviseSubmission(submission: letter.id, body: "Mine")).status == 403)
            let revised = try await secretariat.send(
                ReviseSubmission(submission: letter.id, signed: [others[0]], body: "As the second letter has it"))
            #expect(revised.submitters == [others[0]] && revised.invited == [party, others[1]])
        }

        @Test("a point is made by those who stand behind it or its submission, and by no one else")
        func points() async throws {
            let joint = try await author.send(joint())
            let early = try await secretariat.attempt(point(in: joint.id, by: [others[0]]))
            #expect(early.status == 422 && early.problem?.errors?.map(\.field) == ["submitters"])
            let id = PointID.generate()
            let point = try await secretariat.send(point(id, in: joint.id, by: [party] + others))
            #expect(point.submitters == [party])
            #expect(point.signatories?.map(\.state) == [.author, .invited, .invited])
            #expect(try await secretariat.send(ListPoints(party: others[0])).items.allSatisfy { $0.id != id })
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(try await secretariat.send(ShowPoint(point: id)).submitters == [party, others[0]])
            // One may make a point of a submission behind which one does not stand, and the other way round.
            _ = try await two.send(DecideSignature(submission: joint.id, points: [id], decision: .confirm))
            _ = try await one.send(
                DecideSignature(submission: joint.id, points: [id], decision: .decline, reason: "Not this"))
            let seen = try await secretariat.send(ShowPoint(point: id))
            #expect(seen.submitters == [party, others[1]])
            #expect(try await secretariat.send(ShowSubmission(submission: joint.id)).submitters == [party, others[0]])
            #expect(try await secretariat.send(self.point(id, in: joint.id, by: [party] + others)) == seen)
        }

        @Test("whoever stands behind a submission hears what becomes of the proposal that is known from it")
        func proposals() async throws {
            let joint = try await author.send(joint())
            let proposal = try await secretariat.send(
                RegisterSubmittedProposal(
                    title: "From several", text: "Together.", cluster: .a, submissions: [joint.id]))
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            try await eventually("what the proposals service keeps") {
                try await backbone.database.value(
                    "SELECT submitters FROM proposals.origin_submission WHERE id = '\(joint.id)'")
                    == "{author,joint-one}"
            }
            _ = try await secretariat.send(
                MoveProposal(proposal: proposal.number, to: .withdrawn, reason: "Overtaken"))
            let about = "proposals/\(proposal.number.rawValue)"
            _ = try await heard(one, about, "withdrawn")
            #expect(try await two.send(ListInbox()).items.allSatisfy { $0.about.rawValue != about })
        }

        @Test("who has confirmed is reminded of the call no more; who has declined is again")
        func reminders() async throws {
            let call = try await call()
            let joint = try await author.send(joint(for: call.id))
            func delivered() async throws -> [String] {
                try await backbone.database.rows(
                    "SELECT party FROM notifications.delivered WHERE call = '\(call.id)' ORDER BY party")
            }
            try await eventually("the author") { try await delivered() == ["author"] }
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            try await eventually("the one") { try await delivered() == ["author", "joint-one"] }
            _ = try await one.send(
                DecideSignature(submission: joint.id, decision: .decline, reason: "After all"))
            try await eventually("the author alone") { try await delivered() == ["author"] }
        }

        @Test("more than forty names are refused, and the schema says so")
        func names() async throws {
            let many = (0...40).map { "\"party-\($0)\"" }.joined(separator: ",")
            let body = #"{"submitters":[\#(many)],"submitterClass":"joint"}"#
            let refused = try await author.exchange("POST", "/api/v1/submissions", body: Array(body.utf8))
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["submitters"], "\(refused.text)")
            let schema = ReceiveSubmission.schema
            #expect(schema.fields.first { $0.name == "submitters" }?.schema.maximumItems == 40)
        }

        @Test("the digest of a joint submission stays computable from what everybody reads, whoever has signed since")
        func digest() async throws {
            let joint = try await author.send(joint())
            _ = try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            let seen = try await secretariat.send(ShowSubmission(submission: joint.id))
            let invited = seen.invited ?? []
            let authors = seen.signatories.map(\.party).filter { !invited.contains($0) }
            func list(_ parties: [PartyID]) -> JSONValue { .array(parties.map { .string($0.rawValue) }) }
            let digested: [String: JSONValue] = [
                "answers": .array([]), "attachments": .array([]), "invited": list(invited), "needs": .array([]),
                "proposals": .array([]), "submitterClass": .string("joint"), "submitters": list(authors),
                "title": .string("Together"), "topics": .array([]),
            ]
            #expect(seen.receipt.digest == ContentDigest(hash: SHA256.hash(data: try JSON.encode(digested))))
        }
    }
}

extension SystemTests.Submissions.JointSubmissionTests {
    private func joint(for call: CallID? = nil, signed: [PartyID]? = nil) -> ReceiveSubmission {
        ReceiveSubmission(
            call: call, submitters: [party] + others, submitterClass: .joint, signed: signed, title: "Together")
    }

    private func point(
        _ id: PointID = .generate(), in submission: SubmissionID, by parties: [PartyID]
    ) -> RecordPoint {
        RecordPoint(
            id: id, submissions: [submission], submitters: parties, stance: .supports, scope: .single,
            summary: "A point of several")
    }

    private func call() async throws -> Call {
        let now = Instant.now
        return try await secretariat.send(
            OpenCall(
                title: "A call", questions: [], opens: now.advanced(by: .seconds(-7200)),
                closes: now.advanced(by: .days(60)), zone: TimeZoneName(rawValue: "UTC")))
    }

    private func states(of parties: [PartyID], _ call: Call) async throws -> [ResponseState?] {
        let matrix = try await secretariat.send(ShowResponseMatrix(call: call.id))
        return parties.map { party in matrix.responses.first { $0.party == party }?.state }
    }

    /// The parties under which everybody finds a submission.
    private func listed(_ joint: Submission) async throws -> [PartyID] {
        let visitor = try await backbone.api(as: nil)
        var found: [PartyID] = []
        for party in [party] + others {
            let list = try await visitor.send(ListSubmissions(party: party, limit: PageLimit(rawValue: 500)))
            if list.items.contains(where: { $0.id == joint.id }) { found.append(party) }
        }
        return found
    }

    /// Those who made a submission and attended nowhere.
    private func absent(_ joint: Submission) async throws -> [PartyID] {
        try await secretariat.send(CompareAttendance()).submittedOnly
            .filter { $0.submissions.contains(joint.id) }.map(\.party)
    }

    private func headlines(of words: String) async throws -> [String] {
        try await backbone.database.rows("SELECT headline FROM gateway.latest_event WHERE headline LIKE '%\(words)%'")
    }

    private func heard(_ api: API, _ about: String, _ words: String) async throws -> InboxItem {
        try await eventually("“\(words)” in the inbox") {
            try await api.send(ListInbox()).items.first {
                $0.about.rawValue == about && $0.subject.rawValue.contains(words)
            }
        }
    }

    /// The events that a party is written to about.
    private func mails(_ about: String, _ party: String) async throws -> [String] {
        try await backbone.database.rows(
            "SELECT event FROM notifications.delivery WHERE about = '\(about)' AND party = '\(party)'")
    }
}
