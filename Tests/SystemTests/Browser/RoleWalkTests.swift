import Foundation
import Localization
import Models
import Testing

extension SystemTests.InBrowser {
    @Suite(
        "What each role does, in a browser", .serialized,
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: browser),
            "there is no Chromium: NPP16_BROWSER says where it is"))
    struct RoleWalkTests {
        private let backbone: Backbone
        private let cast: ActionCast
        private let party: PartyID

        init() async throws {
            backbone = try Backbone.running()
            cast = try await ActionCast(backbone)
            party = try await cast.party()
            _ = try await cast.focalPoint(party)
        }

        @Test(
            "the secretariat proposes actions, decides on time, reviews, merges, reverses and looks at gaps; co-chairs verify"
        )
        func steering() async throws {
            let officer = try await session(of: .secretariat)
            let chair = try await session(of: .coChairs)
            func walk(_ name: String, most: Int, _ cookie: String? = nil) -> PageWalk {
                PageWalk(name, .english, width: 1280, as: cookie ?? officer, most: most)
            }
            let due = try await cast.today.advanced(byDays: 200)
            let (asked, reviewed) = (try await waiting(), try await evidenced())
            let (first, second) = (try await cast.proposal(), try await cast.proposal())
            var walks = [1, 2, 3].map { number in
                walk("propose action \(number)", most: 2).open("/en/actions/propose")
                    .fill("title", "Action \(number) of the walk").fill("owner", party.rawValue).fill("due", due)
                    .send().send().expect("Action \(number) of the walk")
            }
            walks += [
                walk("see what was accepted", most: 0).open("/en/actions?state=accepted").expect("More time is asked"),
                walk("decide on more time", most: 3).open("/en/actions/\(asked)").press(.actDecideExtension)
                    .choose("approve", "true").send().send().expect("More time is asked"),
                walk("review evidence", most: 3).open("/en/actions/\(reviewed)").press(ReviewEvidence.self)
                    .choose("accepted", "true").send().send().expect(.evidenceAccepted),
                walk("verify an action", most: 2, chair).open("/en/actions/\(reviewed)").press(.moveVerify)
                    .send().expect(.movedVerify),
                walk("look at gaps", most: 0).open("/en/gaps").expect("needs"),
                walk("merge two proposals", most: 3).open("/en/proposals/merge").fill("proposals", "\(first)")
                    .press("Add another: Proposals").fill("proposals", "\(second)").fill("title", "Merged on the way")
                    .fill("text", "Both.").fill("rationale", "They say the same.").send().send()
                    .expect("Merged on the way"),
                walk("reverse the merge", most: 3).open("/en/operations").press(ReverseOperation.self)
                    .fill("reason", "Not agreed after all.").send().send().expect("Not agreed after all."),
                walk("publish", most: 2).open("/en/proposals/publish").fill("note", "After the session.").send().send()
                    .expect("After the session."),
                walk("set tiers", most: 3, chair).open("/en/tiers/set").fill("tiers.0.name", "First").fill(
                    "tiers.0.proposals", "16"
                )
                .fill("method", "By the ranks that delegations gave.").send().expect("By the ranks"),
            ]
            try await backbone.walk(walks)
        }

        @Test("an observer signs in and hands in a submission")
        func observing() async throws {
            let (body, address) = (try await cast.party(.observer, region: nil), "walk-observer@example.org")
            let today = Instant.now.date
            _ = try await cast.secretariat.send(
                AccreditObserver(
                    party: body, accreditationClass: .accreditedOrganization, reference: "A decision",
                    validFrom: today.advanced(byDays: -1)))
            let contact = try await cast.secretariat.send(
                NominateFocalPoint(
                    party: body, name: "A contact", email: try #require(EmailAddress(rawValue: address)),
                    language: .spanish, zone: .utc, validFrom: today.advanced(byDays: -1), letter: "L"))
            try await eventually("identity knows the office") {
                try await backbone.database.count(
                    "SELECT count(*) FROM identity.speaking_term WHERE actor = '\(contact.id)'") > 0
            }
            let walk = PageWalk(
                "hand in a submission", .spanish, as: try await cookie(of: address), most: 3
            ).open("/es/acts").press(ReceiveSubmission.self).fill("submitters", body.rawValue)
                .choose("submitterClass", "accredited-observer").fill("body", "Una aportación.").send().send()
                .expect("Una aportación.")
            try await backbone.walk([walk])
        }

        @Test("the public comes from the overview to the words of a submission behind a proposal")
        func reading() async throws {
            let walk = PageWalk("from the overview to a submission", .french, width: 1280, most: 4).open("/fr")
                .press(.areaProposals).follow("/proposals/16").follow("/points/").follow("/submissions/")
                .expect(RequestNames.name(of: ShowSubmission.definition.name, in: .french) ?? "")
            try await backbone.walk([walk])
        }

        /// The cookie of somebody of an office of the whole group.
        private func session(of office: Office) async throws -> String {
            let address = "walk-\(office.rawValue)@example.org"
            let contact = try await cast.secretariat.send(
                AppointOfficeContact(
                    office: office, name: "Somebody", email: try #require(EmailAddress(rawValue: address)),
                    language: .english, zone: .utc, validFrom: Instant.now.date.advanced(byDays: -1)))
            try await eventually("identity knows the office") {
                try await backbone.database.count(
                    "SELECT count(*) FROM identity.office_term WHERE actor = '\(contact.id)'") == 1
            }
            return try await cookie(of: address)
        }

        private func cookie(of address: String) async throws -> String {
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, address)
            return try #require(await browser.jar["npp16"])
        }

        /// An action under way whose owner asks for more time.
        private func waiting() async throws -> Int {
            let owner = try await cast.focalPoint(party)
            let due = try await cast.today.advanced(byDays: 100)
            let action = try await cast.secretariat.send(
                ProposeAction(title: "More time is asked", owner: party, due: due, zone: .utc))
            _ = try await owner.send(MoveAction(action: action.id, move: .accept))
            _ = try await owner.send(
                RequestExtension(action: action.id, due: due.advanced(byDays: 50), reason: "The rains."))
            return action.number
        }

        /// An action that is done, with a piece of evidence that nobody has reviewed.
        private func evidenced() async throws -> Int {
            let owner = try await cast.focalPoint(party)
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Evidence waits", owner: party, due: try await cast.today.advanced(byDays: 100), zone: .utc))
            _ = try await owner.send(MoveAction(action: action.id, move: .accept))
            _ = try await owner.send(
                AttachEvidence(
                    action: action.id, kind: .link, reference: "https://example.org/report", title: "A report",
                    dated: try await cast.today))
            for move in [ActionMove.start, .complete] {
                _ = try await owner.send(MoveAction(action: action.id, move: move))
            }
            return action.number
        }
    }
}
