import Foundation
import Localization
import Models
import Testing

extension SystemTests.InBrowser {
    @Suite(
        "From a mail to the done act, in a browser", .serialized,
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: browser),
            "there is no Chromium: NPP16_BROWSER says where it is"))
    struct MailWalkTests {
        private let backbone: Backbone
        private let cast: ActionCast

        init() async throws {
            backbone = try Backbone.running()
            cast = try await ActionCast(backbone)
        }

        /// A delegation, by what language it reads, and whether its browser runs scripts.
        private struct Reader {
            let party: PartyID
            let address: String
            let language: LanguageTag
            let hasScripts: Bool

            func walk(_ name: String, most: Int) -> PageWalk {
                PageWalk("\(name), \(language.rawValue)", language, hasScripts: hasScripts, most: most)
            }
        }

        @Test("a focal point does what a mail asks for, on a phone, in French and in Arabic, without signing in")
        func mails() async throws {
            var walks: [PageWalk] = []
            let author = try await reader("author", .english, hasScripts: true)
            for (language, hasScripts) in [(LanguageTag.french, false), (.arabic, true)] {
                let reader = try await reader(language.rawValue, language, hasScripts: hasScripts)
                walks += try await actions(of: reader) + [call(to: reader), signature(of: reader, beside: author)]
                walks += [try await position(of: reader), try await notification(to: reader)]
            }
            try await backbone.walk(walks)
        }

        // MARK: What mails ask for

        private func actions(of reader: Reader) async throws -> [PageWalk] {
            for title in ["To be taken up", "To be left"] as [Line] { _ = try await action(of: reader, title) }
            let working = try await action(of: reader, "Under way")
            let owner = try await backbone.api(as: .focalPoint(reader.party))
            for move in [ActionMove.accept, .start] {
                _ = try await owner.send(MoveAction(action: working.id, move: move))
            }
            let link = try await link(to: reader, about: "Under way")
            let today = try await cast.today
            return [
                reader.walk("accept an action", most: 2).open(try await self.link(to: reader, about: "To be taken up"))
                    .expect("To be taken up").press(.moveAccept).send().expect(.movedAccept),
                reader.walk("decline an action", most: 3).open(try await self.link(to: reader, about: "To be left"))
                    .press(.moveDecline).fill("reason", "Nobody is there for it.").send().send()
                    .expect("Nobody is there for it."),
                reader.walk("report progress", most: 3).open(link).press(.actReport)
                    .fill("periodStart", today.advanced(byDays: -20)).fill("periodEnd", today).fill("percent", "40")
                    .fill("narrative", "Two of five are done.").send().send().expect("Two of five are done."),
                reader.walk("attach evidence", most: 3).open(link).press(.actAttach).choose("kind", "link")
                    .fill("reference", "https://example.org/report").fill("title", "The report").fill("dated", today)
                    .send().send().expect("The report"),
                try evidence(of: reader, link, dated: today),
                reader.walk("ask for more time", most: 3).open(link).press(.actMoreTime)
                    .fill("due", today.advanced(byDays: 300)).fill("reason", "The rains came early.").send().send()
                    .expect("\(working.number)"),
                reader.walk("say that it is blocked", most: 3).open(link).press(.moveBlock)
                    .fill("reason", "No access to the site.").send().send().expect("No access to the site."),
            ]
        }

        /// Of what cannot be taken in the page says why, and what was typed stays.
        private func evidence(of reader: Reader, _ link: String, dated: CalendarDate) throws -> PageWalk {
            reader.walk("attach a file as evidence", most: 4).open(link).press(.actAttach)
                .attach("reference.file", try file("notes.txt", 100)).fill("title", "Photographs")
                .fill("dated", dated).send().expect("notes.txt")
                .attach("reference.file", try file("site \(reader.party).png", 700_000)).send()
                .expect("site \(reader.party).png").send().expect("Photographs")
        }

        private func file(_ name: String, _ size: Int) throws -> String {
            let path = "\(backbone.folder)/\(name)"
            try Data(Files.picture(size, stream: name.utf8.count)).write(to: URL(filePath: path))
            return path
        }

        private func call(to reader: Reader) async throws -> PageWalk {
            let title = "A call to \(reader.party)"
            _ = try await cast.secretariat.send(
                OpenCall(
                    title: Line(cutting: title), questions: ["What is to be done?"],
                    closesOn: try await cast.today.advanced(byDays: 30), zone: .utc))
            return reader.walk("answer a call with a file", most: 3).open(try await link(to: reader, about: title))
                .press(.taskAnswerCall).choose("submitterClass", "member-state").fill(
                    "answers.1.text", "More training."
                )
                .attach("attachments.file", try file("answer \(reader.party).png", 400_000)).send()
                .expect("answer \(reader.party).png").send().expect("More training.")
        }

        private func signature(of reader: Reader, beside author: Reader) async throws -> PageWalk {
            let title = "Together with \(reader.party)"
            let api = try await backbone.api(as: .focalPoint(author.party))
            _ = try await api.send(
                ReceiveSubmission(
                    submitters: [author.party, reader.party], submitterClass: "joint", title: Line(cutting: title)))
            return reader.walk("confirm a joint submission", most: 3).open(try await link(to: reader, about: title))
                .press(DecideSignature.self).choose("decision", "confirm").send().send().expect(title)
        }

        private func position(of reader: Reader) async throws -> PageWalk {
            let proposal = try await cast.proposal()
            _ = try await action(of: reader, "Follows up a proposal", on: [proposal])
            let target = try await cast.proposal()
            let merged = try await cast.secretariat.send(
                MergeProposals(
                    proposals: [proposal, target], title: Line(cutting: "Merged for \(reader.party)"),
                    text: "Both.", rationale: "They say the same."))
            let number = try #require(merged.targets.first)
            return reader.walk("take a position", most: 3)
                .open(try await link(to: reader, about: "\(number)")).press(.proposalTakePosition)
                .choose("stance", "supports").fill("text", "As it should be.").send().send().expect("As it should be.")
        }

        private func notification(to reader: Reader) async throws -> PageWalk {
            let expression = try RoleExpression(parsing: "focal points of party \(reader.party)")
            let draft = try await cast.secretariat.send(
                DraftNotification(
                    reference: "WG/2026/9", kind: .formal, to: expression,
                    wordings: [
                        NotificationWording(
                            language: .english, authority: .official, subject: "Nominations", body: "Please nominate.")
                    ]))
            let preview = try await cast.secretariat.send(PreviewNotification(notification: draft.id))
            _ = try await cast.secretariat.send(
                SendNotification(notification: draft.id, confirmation: preview.digest))
            let link = try await eventually("the notification") {
                try backbone.mails(to: reader.address).compactMap { $0.link("acknowledge") }.last
            }
            return reader.walk("acknowledge a notification", most: 1).open(link).choose("answer", "received").send()
                .expect(.answerRecorded)
        }

        // MARK: Who is asked

        private func reader(_ name: String, _ language: LanguageTag, hasScripts: Bool) async throws -> Reader {
            let (party, address) = (try await cast.party(), "mail-\(name)@example.org")
            let contact = try await cast.secretariat.send(
                NominateFocalPoint(
                    party: party, name: "A focal point", email: try #require(EmailAddress(rawValue: address)),
                    language: language, zone: .utc, validFrom: Instant.now.date.advanced(byDays: -1), letter: "L"))
            for service in [
                "identity.speaking_term WHERE party = '\(party)'", "notifications.contact WHERE id = '\(contact.id)'",
            ] {
                try await eventually("the contact is known") {
                    try await backbone.database.count("SELECT count(*) FROM \(service)") > 0
                }
            }
            return Reader(party: party, address: address, language: language, hasScripts: hasScripts)
        }

        private func action(
            of reader: Reader, _ title: Line, on proposals: [ProposalNumber]? = nil
        ) async throws -> FollowUpAction {
            let due = try await cast.today.advanced(byDays: 200)
            return try await cast.secretariat.send(
                ProposeAction(title: title, owner: reader.party, due: due, zone: .utc, proposals: proposals))
        }

        /// The link by which the newest mail about something is acted on.
        private func link(to reader: Reader, about words: String) async throws -> String {
            try await eventually("the mail about \(words)") {
                try backbone.mails(to: reader.address).last { $0.text.contains(words) && $0.link("l") != nil }?.link(
                    "l")
            }
        }
    }
}
