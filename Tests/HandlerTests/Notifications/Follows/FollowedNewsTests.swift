import Models
import Reactor
import Testing

extension FollowingTests {
    @Suite("What followers hear")
    @Reactor struct FollowedNewsTests {
        private let reader: Delegation

        init() async throws { reader = try await Cast.delegation("AP", .french) }

        private func follow(_ object: ObjectPath, as speaker: Speaker? = nil) async throws {
            // What happened before is told by then.
            try await Installation.running.settle()
            try await (speaker ?? reader.person).send(FollowFollow(object: FollowedObject(object)))
        }

        /// What stands in the reader's own inbox.
        private func own(of speaker: Speaker? = nil, in language: LanguageTag? = .english) async throws -> [InboxItem] {
            try await (speaker ?? reader.person).send(
                ListInboxItems(limit: PageLimit(rawValue: 500), lang: language)
            ).items.filter { $0.recipient.rawValue.hasPrefix("person:") }
        }

        private func letters(to contact: ContactID? = nil) async throws -> [Delivery] {
            try await Speaker.secretariat.send(ListDeliveries(recipient: contact ?? reader.contact)).items
        }

        private func revise(_ proposal: ProposalNumber) async throws {
            try await Speaker.secretariat.tell(ReviseProposal(proposal: proposal, basedOn: 1, text: "Another text."))
        }

        @Test("A change of a followed proposal is in the reader's own inbox with the reason, and waits for the digest")
        func proposal() async throws {
            let proposal = try await Cast.proposal()
            try await follow(ObjectPath(proposal))
            try await revise(proposal)
            let item = try #require(try await own().first)
            #expect(item.about == ObjectPath(proposal) && item.event.rawValue == ProposalRevised.type.rawValue)
            #expect(
                item.subject.rawValue.hasPrefix("NPP\(proposal)") && item.reason.rawValue == "you follow NPP\(proposal)"
            )
            #expect(item.recipient.rawValue == "person:\(reader.contact)")
            let french = try #require(try await own(in: nil).first)
            #expect(french.language == .french && french.reason.rawValue == "vous suivez NPP\(proposal)")
            let letter = try #require(try await letters().first)
            #expect(letter.state == .held && letter.error == "Waits for the daily digest.")
            #expect(letter.reason.rawValue == "you follow NPP\(proposal)")
            let read = try await reader.person.send(ReadInboxItem(item: item.id))
            #expect(read.readAt != nil)
            try await reader.speaker.refusal(of: ReadInboxItem(item: item.id), .notFound)
            // Once it is followed no more, nothing comes.
            try await reader.person.send(UnfollowFollow(object: FollowedObject(ObjectPath(proposal))))
            try await Speaker.secretariat.tell(MoveProposal(proposal: proposal, to: .refined))
            #expect(try await own().count == 1)
        }

        @Test("Nobody is told of what they did, nor twice of what another rule tells them")
        func once() async throws {
            let proposal = try await Cast.proposal()
            let labelled = try await Cast.delegation("AG")
            try await follow(ObjectPath(proposal))
            try await follow(ObjectPath(proposal), as: labelled.person)
            try await reader.person.tell(TakePosition(proposal: proposal, stance: .supports))
            #expect(try await own().isEmpty)
            let heard = try #require(try await own(of: labelled.person).first)
            #expect(heard.event.rawValue == PositionTaken.type.rawValue)
            #expect(heard.text.rawValue.contains("recorded by") == false)
            try await Speaker.secretariat.tell(
                MoveProposal(proposal: proposal, to: .withdrawn, reason: "Nobody wants it."))
            let type = ProposalWithdrawn.type.rawValue
            #expect(try await own().map(\.event.rawValue) == [type])
            #expect(try await own(of: labelled.person).map(\.event.rawValue) == [PositionTaken.type.rawValue])
            #expect(try await letters(to: labelled.contact).count { $0.eventType.rawValue == type } == 1)
            #expect(
                try await labelled.person.send(ListInboxItems()).items.count { $0.event.rawValue == type } == 1)
        }

        @Test("Actions and points on a followed proposal, and what its region does, are told too")
        func linked() async throws {
            let proposal = try await Cast.proposal()
            let owner = try await Cast.delegation("EEG")
            try await follow(ObjectPath(proposal))
            let action = try await Speaker.secretariat.tell(
                ProposeAction(
                    title: "An action", owner: owner.party, due: try Cast.day(300), funding: .funded,
                    proposals: [proposal]))
            try await owner.speaker.tell(MoveAction(action: action.id, move: .accept))
            let submission = try await owner.speaker.send(Cast.submission(of: owner.party)).id
            try await Speaker.secretariat.tell(
                Cast.point(in: submission, by: owner.party, proposals: [proposal]))
            #expect(
                Set(try await own().map(\.event.rawValue)) == [
                    ActionProposed.type.rawValue, ActionMoved.type.rawValue, PointRecorded.type.rawValue,
                ])
            #expect(try await own().allSatisfy { $0.reason.rawValue == "you follow NPP\(proposal)" })
            let proposed = try #require(
                try await own().first { $0.event.rawValue == ActionProposed.type.rawValue })
            #expect(proposed.about == ObjectPath(action.id))
            #expect(!proposed.text.rawValue.contains("accept or decline"), "nothing is asked of followers")

            let listener = try await Cast.delegation("AP")
            try await follow(ObjectPath("EEG"), as: listener.person)
            try await owner.speaker.tell(MoveAction(action: action.id, move: .start))
            let item = try #require(try await own(of: listener.person).first)
            #expect(item.event.rawValue == ActionMoved.type.rawValue)
            #expect(item.reason.rawValue.hasPrefix("you follow the regional group"))
            // A dropped action is told of before it is forgotten that it follows up the proposal.
            try await Speaker.secretariat.tell(MoveAction(action: action.id, move: .drop, reason: "So it goes."))
            #expect(try await own().count { $0.event.rawValue == ActionMoved.type.rawValue } == 3)
        }

        @Test("A need, a call and a session tell their followers, as long as no other rule does")
        func others() async throws {
            let need = try await Cast.need()
            let call = try await Cast.call()
            let delegate = try await Cast.delegate(of: reader.party)
            let session = try await Cast.session()
            try await Installation.running.settle()
            for object in [ObjectPath(need), ObjectPath(call.id), ObjectPath(session)] {
                try await follow(object)
                try await follow(object, as: delegate)
            }
            try await Speaker.secretariat.tell(
                CorrectNeed(need: need, reason: "Mistyped.", summary: "Another need."))
            try await Speaker.secretariat.tell(
                ExtendCall(call: call.id, closes: try Cast.now.advanced(by: .days(9)), reason: "Asked for."))
            let author = try await Cast.delegation("EEG")
            try await author.speaker.tell(Cast.submission(of: author.party, to: call.id))
            try await Speaker.coChair.tell(MoveSession(session: session, move: .open, reason: nil))
            let told = [NeedCorrected.type, SubmissionReceived.type].map(\.rawValue)
            #expect(Set(try await own().map(\.event.rawValue)) == Set(told))
            // Whose party was told reads it there.
            #expect(Set(try await own(of: delegate).map(\.event.rawValue)) == Set(told))
            let submission = try #require(
                try await own().first { $0.event.rawValue == SubmissionReceived.type.rawValue })
            #expect(!submission.text.rawValue.contains("Receipt"))
        }

        @Test("What becomes restricted is told to those alone who may read it")
        func restricted() async throws {
            let owner = try await Cast.delegation("EEG")
            let action = try await Cast.action(of: owner.party)
            try await follow(ObjectPath(action.id))
            try await follow(ObjectPath(action.id), as: .coChair)
            try await Speaker.secretariat.tell(
                ReviseAction(action: action.id, version: 1, reason: "So it goes.", visibility: .restricted))
            try await owner.speaker.tell(MoveAction(action: action.id, move: .accept))
            #expect(try await own().isEmpty)
            #expect(try await letters().allSatisfy { !$0.eventType.rawValue.contains(".action.") })
            let heard = try await Speaker.coChair.send(ListInboxItems(limit: PageLimit(rawValue: 500))).items.filter {
                $0.about == ObjectPath(action.id)
            }
            #expect(heard.contains { $0.event.rawValue == ActionMoved.type.rawValue })
            #expect(heard.allSatisfy { $0.recipient == "co-chairs" })
        }

        @Test("The account of an office follows for its office, and no mail leaves")
        func account() async throws {
            let proposal = try await Cast.proposal()
            try await follow(ObjectPath(proposal), as: reader.speaker)
            try await revise(proposal)
            let item = try #require(try await Cast.inbox(of: reader.speaker, about: "proposals/\(proposal)").first)
            #expect(item.recipient.rawValue == reader.party.rawValue)
            #expect(try await letters().allSatisfy { $0.eventType.rawValue != ProposalRevised.type.rawValue })
        }

        @Test("Who has unsubscribed finds it in the inbox alone; who wants it at once has it at once")
        func wishes() async throws {
            let proposal = try await Cast.proposal()
            try await follow(ObjectPath(proposal))
            try await reader.speaker.send(ChangePreferences(contact: reader.contact, followed: .immediate))
            try await revise(proposal)
            #expect(try await letters().first?.state == .queued)
            let mail = try await Cast.mail(to: try reader.email, "vous suivez NPP\(proposal)")
            let secret = try #require(mail.secret(.unsubscribe))
            #expect(mail.field("List-Unsubscribe")?.contains(secret.rawValue) == true)
            #expect(mail.text.contains("/fr/proposals/\(proposal)"))
            try await Speaker.everybody.send(UnsubscribeByLink(secret: secret))
            let wanted = try await reader.speaker.send(ListSubscriptions()).items
            #expect(wanted.filter { !$0.isSubscribed }.map(\.category) == [.followed])
            try await Speaker.secretariat.tell(MoveProposal(proposal: proposal, to: .refined))
            #expect(try await own().count == 2)
            #expect(try await letters().first?.state == .suppressed)
        }

        @Test("A command that is run dry tells nobody who follows what it is about")
        func dry() async throws {
            let proposal = try await Cast.proposal()
            try await follow(ObjectPath(proposal))
            let answer = try await Speaker.secretariat.answer(
                ReviseProposal.definition.name,
                Array(#"{"proposal":\#(proposal),"basedOn":1,"text":"Another."}"#.utf8), isDry: true)
            #expect(answer.problem == nil && !answer.text.contains(reader.contact.rawValue), "\(answer.text)")
            #expect(try await own().isEmpty)
        }

        @Test("A feed has what is followed and nothing else")
        func feed() async throws {
            let proposal = try await Cast.proposal()
            try await follow(ObjectPath(proposal))
            _ = try await Cast.letter(to: reader)
            try await revise(proposal)
            let secret = LinkSecret.generate()
            try await reader.person.send(CreateFeed(kind: .followed, secret: secret, language: .russian))
            let text = try await Speaker.everybody.send(ReadFeed(secret: secret, kind: .followed)).text
            #expect(text.contains("За чем вы следите") && text.contains("/ru/proposals/\(proposal)"))
            #expect(text.ranges(of: "<entry>").count == 1)
        }
    }
}
