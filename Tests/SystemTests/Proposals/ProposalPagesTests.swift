import Models
import Testing

extension SystemTests.Requests {
    @Suite("The pages of proposals, over HTTP", .serialized)
    struct ProposalPagesTests {
        private let api: API
        private static let browser = ["Accept": "text/html,*/*;q=0.8"]

        init() async throws { api = try await Backbone.running().api(as: nil) }

        private func page(_ path: String) async throws -> API.Answer {
            try await api.exchange("GET", path, headers: Self.browser)
        }

        @Test("each is read by everybody, in the language of its address", arguments: LanguageTag.allCases)
        func all(_ language: LanguageTag) async throws {
            let head = "<html lang=\"\(language.rawValue)\" dir=\"\(language == .arabic ? "rtl" : "ltr")\">"
            for path in [
                "/proposals", "/proposals?view=clusters", "/proposals?view=outside", "/proposals?unfollowed=true",
                "/proposals?region=AG&status=tabled", "/proposals/7", "/proposals/7/versions",
                "/proposals/7/versions?from=9&to=x", "/proposals/9/similar-texts", "/proposals/9/similar-texts?with=10",
                "/proposals/9/similar-texts?original=grulac-5", "/provenance", "/publications",
            ] {
                let answer = try await page("/\(language.rawValue)\(path)")
                #expect(answer.status == 200 && answer.text.contains(head), "\(path): \(answer.text)")
                // The one script of pages that say when they have changed has nothing in it that somebody wrote.
                let own = /<script type="module" src="[^"]+"><\/script>/
                #expect(
                    answer.text.contains("<h1") && !answer.text.replacing(own, with: "").contains("<script"), "\(path)")
            }
        }

        @Test("a list leads to each proposal, and says as much as a table of values")
        func list() async throws {
            let list = try await page("/en/proposals").text
            let table = try await page("/en/proposals?as=csv")
            #expect(table.headers["content-type"] == "text/csv; charset=utf-8")
            let rows = table.text.split(separator: "\r\n").count - 1
            #expect(rows > 20 && list.contains("href=\"/en/proposals/9\""))
            #expect(list.ranges(of: "role=\"rowheader\" scope=\"row\"").count == rows)
        }

        @Test("a proposal is found as people cite it, and one that there is not is told of")
        func cited() async throws {
            for cited in ["NPP7", "npp-7", "007"] {
                let answer = try await page("/fr/proposals/\(cited)/versions?from=1")
                guard answer.status == 308 else {
                    #expect(answer.status == 404 && cited == "007")
                    continue
                }
                #expect(answer.headers["location"] == "/fr/proposals/7/versions?from=1")
            }
            for path in ["/en/proposals/998", "/en/proposals/none", "/en/proposals/998/versions"] {
                let answer = try await page(path)
                #expect(answer.status == 404 && answer.text.contains("<h1"))
            }
        }

        @Test("a list of one party asks whose it is, where somebody belongs to none")
        func whose() async throws {
            let token = try await Backbone.running().token(for: .secretariat)
            func rankings(_ query: String) async throws -> API.Answer {
                try await api.exchange(
                    "GET", "/fr/rankings\(query)",
                    headers: Self.browser.merging(["Authorization": "Bearer \(token)"]) { $1 })
            }
            let asked = try await rankings("")
            #expect(asked.status == 200 && asked.text.contains("<details class=\"filters\" open>"), "\(asked.text)")
            #expect(asked.text.contains("name=\"party\"") && asked.text.contains("à indiquer, car vous ne relevez"))
            let known = try await rankings("?party=kenya")
            #expect(known.status == 200 && !known.text.contains("à indiquer"), "\(known.text)")
            #expect(try await rankings("?after=rubbish&party=kenya").status == 422)
        }

        @Test("what is asked for in vain costs its block alone")
        func filters() async throws {
            for query in ["region=XX", "cluster=%3Cb%3E", "status=none", "view=%22%3E"] {
                let answer = try await page("/en/proposals?\(query)")
                #expect(answer.status == 200 && !answer.text.contains("<b>\""), "\(query)")
            }
        }
    }
}
