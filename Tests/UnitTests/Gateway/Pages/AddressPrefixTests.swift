import Models
import Testing

@testable import Gateway

@Suite("The language before the path of an address") struct AddressPrefixTests {
    @Test(
        "It is taken off",
        arguments: [
            ("/fr", LanguageTag.french, "/"), ("/fr/", .french, "/"),
            ("/ar/actions/4?x=fr", .arabic, "/actions/4?x=fr"),
            ("/zh?q=1", .chinese, "/?q=1"), ("/en//a", .english, "//a"),
        ])
    func taken(_ path: String, _ language: LanguageTag, _ rest: String) throws {
        let (found, left) = try #require(PathLanguage.split(path))
        #expect(found == language && left == rest)
    }

    @Test(
        "Anything else stays as it is",
        arguments: ["/", "/actions", "/france", "/de/actions", "/FR/actions", "/fr/api/v1/actions", "/frx", "fr/", ""])
    func kept(_ path: String) { #expect(PathLanguage.split(path) == nil) }

    @Test(
        "An address that names it in the query is another one today",
        arguments: [
            ("/?lang=fr", "/fr"), ("/actions/4?lang=ar", "/ar/actions/4"),
            ("/actions?a=b&lang=es&c", "/es/actions?a=b&c"),
            ("/x?lang=xx&lang=zh-CN", "/zh/x"), ("//evil.example?lang=ru", "/ru//evil.example"),
        ])
    func moved(_ place: String, _ today: String) { #expect(PathLanguage.moved(place) == today) }

    @Test(
        "Where the query names none it stays",
        arguments: ["/", "/?", "/x?lang=", "/x?lang=xx", "/x?language=fr", "/lang=fr"])
    func unmoved(_ place: String) { #expect(PathLanguage.moved(place) == nil) }

    @Test(
        "One comes back from the sign-in to a page of ours only",
        arguments: [
            ("/me", true), ("/fr/actions/4?x=y", true), ("//evil.example", false), ("https://evil.example", false),
            ("/\\evil.example", false), ("javascript:1", false), ("", false), ("/a b", false), ("/a;b", false),
        ])
    func back(_ place: String, _ isOwn: Bool) { #expect((ReturnPlace(place) != nil) == isOwn) }

    @Test("The sign-in leads back to the page in its language, and not to itself")
    func signIn() {
        let reader = PageReader(language: .french, place: "/actions?owner=a", root: "/below")
        #expect(reader.signInAddress == "/below/fr/sign-in?next=\("/fr/actions?owner=a".escapedForQuery)")
        let asking = PageReader(language: .french, place: "/sign-in/oidc", root: "/below")
        #expect(asking.signInAddress == "/below/fr/sign-in")
    }
}
