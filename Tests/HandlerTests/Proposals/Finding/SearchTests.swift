import Messaging
import Models
import Testing

@Suite("Search proposals", .installation)
struct SearchTests {
    private let reader = Speaker.everybody

    @Test("A search of 200 characters is answered, a longer one or none refused; signs are words like others")
    func lengths() async throws {
        for (length, isAnswered) in [(0, false), (1, true), (200, true), (201, false)] {
            let text = String(repeating: "a", count: length)
            let answer = try await reader.answer(SearchProposals.definition.name, try JSON.encode(["text": text]))
            #expect(answer.problem?.errors?.map(\.field) == (isAnswered ? nil : ["text"]), "\(answer.text)")
        }
        for text in ["%", "_", "';--", "\"", "-", "\\", "& | !"] {
            try await reader.send(SearchProposals(text: try #require(SearchText(rawValue: text))))
        }
        try await reader.refusal(
            of: SearchProposals(text: try #require(SearchText(rawValue: "a")), after: "rubbish"), .invalid,
            field: "after")
    }

    @Test("Pages of a search neither repeat nor leave out what was there, while proposals are added")
    func pages() async throws {
        var wanted: Set<ProposalNumber> = []
        for count in 1...5 {
            let text = try #require(Prose(rawValue: String(repeating: "quicksilver ", count: count)))
            wanted.insert(try await Cast.proposal(from: "AG", text: text).number)
        }
        var found: [ProposalNumber] = []
        var after: String?
        repeat {
            let page = try await reader.send(
                SearchProposals(
                    text: try #require(SearchText(rawValue: "quicksilver")), after: after,
                    limit: PageLimit(rawValue: 2)))
            found += page.items.map(\.number)
            after = page.next
            _ = try await Cast.proposal(from: "AG", text: "quicksilver quicksilver quicksilver")
        } while after != nil && found.count < 30
        #expect(Set(found).count == found.count)
        #expect(wanted.isSubset(of: found))
    }
}
