import Foundation
import Models
import Testing

extension SystemTests {
    @Suite("Following, over HTTP", .backbone(), .serialized)
    struct FollowPagesTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func proposal(_ secretariat: API) async throws -> ProposalNumber {
            let original = OriginalID.generate()
            _ = try await secretariat.send(
                RegisterOriginal(id: original, region: "AG", ordinal: 100_777, title: "An original"))
            let number = try #require(ProposalNumber(rawValue: 16))
            _ = try await secretariat.send(
                RegisterProposal(
                    number: number, title: "A system", summary: "A proposal.", cluster: "A", labels: ["AG"],
                    provenance: [original], isDraft: nil))
            return number
        }

        /// The button of a page.
        private func button(_ words: String, on page: WebBrowser.Page) throws -> WebBrowser.Form {
            try #require(page.forms.first { $0.button == words }, "\(page.status): \(page.forms.map(\.button))")
        }

        @Test("a proposal is followed on its page, what somebody else does is told, by mail too, and it is stopped")
        func flow() async throws {
            let cast = try await ReaderCast(backbone)
            let number = try await proposal(cast.secretariat)
            let reader = try await cast.enter("follows-by-page", .french)
            let (address, place) = ("follows-by-page@example.org", "/fr/proposals/\(number)")
            let browser = WebBrowser(at: backbone.address)
            #expect(try await !browser.get(place).text.contains("/me/follows"))
            try await backbone.signIn(browser, address)

            let form = try button("Suivre NPP16", on: try await browser.get(place))
            let stale = try await browser.post(form, ["form": "another"])
            #expect(stale.status == 303 && stale.location == "/fr/me/follows")
            #expect(try await browser.get("/fr/me/follows").text.contains("Vous ne suivez encore rien"))
            for _ in 1...2 {
                let followed = try await browser.post(form)
                #expect(followed.status == 303 && followed.location == place, "\(followed.text)")
            }
            let page = try await browser.get(place)
            #expect(page.message != nil, "what was done is said")
            _ = try button("Ne plus suivre NPP16", on: page)
            #expect(try await cast.count("SELECT count(*) FROM follow") == 1)

            _ = try await cast.secretariat.send(
                ReviseProposal(proposal: number, basedOn: 1, title: "A better system", text: "Other words."))
            try await eventually("the inbox") {
                try await browser.get("/fr/me").text.contains("vous suivez NPP16")
            }
            try await cast.forward(.days(2))
            try await eventually("the digest") {
                try backbone.mails(to: address).contains {
                    $0.text.contains("A better system") && $0.text.contains("vous suivez NPP16")
                        && $0.text.contains("/fr/proposals/16") && $0.field("List-Unsubscribe") != nil
                }
            }

            let list = try await browser.get("/fr/me/follows")
            #expect(list.text.contains("href=\"\(place)\""))
            let stopped = try await browser.post(try button("Ne plus suivre NPP16", on: list))
            #expect(stopped.status == 303 && stopped.location == "/fr/me/follows")
            #expect(try await browser.get("/fr/me/follows").text.contains("Vous ne suivez encore rien"))
            #expect(try await cast.count("SELECT count(*) FROM follow") == 0)
            _ = reader
        }

        @Test(
            "the form made from the declaration follows too, an object without one is told of, and so does the command")
        func derived() async throws {
            let cast = try await ReaderCast(backbone)
            _ = try await cast.enter("follows-by-form")
            let need = try await cast.secretariat.send(
                RegisterNeed(list: "A list", item: "77", summary: "A need.", regions: ["AG"])
            ).id
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, "follows-by-form@example.org")
            let place = "/en/follows/need%20\(need)/follow"
            let form = try #require(try await browser.get(place).forms.first { $0.button == "Follow" })
            let done = try await browser.post(form)
            #expect(done.status == 200 && done.text.contains("A need."), "\(done.status): \(done.text)")
            _ = try button("Stop following \(need)", on: try await browser.get("/en/needs/\(need)"))
            let unknown = try #require(
                try await browser.get("/en/follows/NPP998/follow").forms.first { $0.button == "Follow" })
            #expect(try await browser.post(unknown).status == 404)

            let printed = try await backbone.npp16("follows", "follow", "need \(need)", "--as", "secretariat")
            #expect(printed.end.isSuccess && printed.output.contains("needs/\(need)"), "\(printed)")
            let listed = try await backbone.npp16("follows", "list", "--as", "secretariat")
            #expect(listed.output.contains("A need."), "\(listed)")
            let ended = try await backbone.npp16("follows", "unfollow", "need \(need)", "--as", "secretariat")
            #expect(ended.end.isSuccess, "\(ended)")
        }
    }
}
