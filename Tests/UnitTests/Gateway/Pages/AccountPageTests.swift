import Foundation
import Localization
import Models
import Testing

@testable import Gateway

@Suite("The page of an account") struct AccountPageTests {
    private static let person: ActorID = "01900000-0000-7000-8000-000000000001"

    private func office(_ actor: ActorID, _ role: Role) -> HeldOffice {
        HeldOffice(actor: actor, role: role, isAlternate: false, name: "Nocturna Vale", language: .french, zone: .utc)
    }

    private func text(
        _ role: Role, in language: LanguageTag = .english, sessions: [WebSession] = [], tokens: [AccessToken] = [],
        others: [HeldOffice] = []
    ) throws -> String {
        let actor = Actor(subject: Self.person, roles: [role], credential: "session")
        var reader = PageReader(language: language, actor: actor, place: "/account")
        reader.formSecret = "secret"
        let account = Account(
            person: Self.person, name: "Nocturna Vale", roles: [role], credential: "session",
            offices: [office(Self.person, role)] + others)
        let content = AccountContent(
            account: account, sessions: sessions, tokens: tokens, words: OfficeWords(language, names: [:]))
        return try PageLibrary().render(FormPage(content, reader).numbered)
    }

    private func token(used: Instant?) -> AccessToken {
        AccessToken(
            id: .generate(), name: "Reports", person: Self.person, role: .secretariat, issuedAt: .now,
            expiresAt: Instant.now.advanced(by: .seconds(864_000)), lastUsedAt: used)
    }

    /// What people read of a page.
    private func visible(_ page: String) -> String {
        page.components(separatedBy: "<main ")[1].replacing(/<[^>]*>/, with: " ")
    }

    @Test("It says who is signed in, how mails come, and shows no id", arguments: LanguageTag.allCases)
    func plain(_ language: LanguageTag) throws {
        let page = try text(.secretariat, in: language, tokens: [token(used: nil)])
        #expect(visible(page).contains("Nocturna Vale") && visible(page).contains("UTC"))
        #expect(visible(page).contains(WordNames.name(of: .french, in: language)))
        #expect(visible(page).firstMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-/) == nil)
        for place in ["/account/second-factor", "/access-tokens/issue"] {
            #expect(page.contains("href=\"/\(language.rawValue)\(place)\""), "\(place)")
        }
        let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test("A focal point hands over from here, and nobody else does")
    func handOver() throws {
        #expect(try text(.focalPoint).contains("/en/successors/propose"))
        #expect(try !text(.delegate).contains("/en/successors/propose"))
    }

    @Test("Of a token it says whether it was used, and when")
    func tokens() throws {
        #expect(try visible(text(.secretariat, tokens: [token(used: nil)])).contains("not used yet"))
        #expect(try visible(text(.secretariat, tokens: [token(used: .now)])).contains("last used"))
    }

    @Test(
        "This browser is signed out by the head of the page, others are by a button each, offices are gone on in by one"
    )
    func buttons() throws {
        let sessions = [true, false].map { isCurrent in
            WebSession(
                id: .generate(), person: Self.person, role: .secretariat, begunAt: .now, lastUsedAt: .now,
                expiresAt: .now, agent: "Firefox, Linux", network: "192.0.2.0/24", isCurrent: isCurrent)
        }
        let page = try text(.secretariat, sessions: sessions, others: [office("another", .coChair)])
        #expect(page.matches(of: /action="\/en\/account\/session"/).count == 1)
        #expect(page.contains("Go on as co-chair") && page.contains("name=\"office\" value=\"another\""))
        #expect(page.matches(of: /action="\/en\/account\/sign-out"/).count == 1)
    }
}
