import Models
import Testing

@testable import Gateway

@Suite("The language before the path of an address") struct LanguagePrefixTests {
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
}
