import Foundation
import Models
import Testing

extension SystemTests.Identity {
    private static let place = "/en/submissions/receive"

    @Test(
        "a file goes up with its form, once however often the form is sent, and is read by those who may read the submission"
    )
    func formWithFiles() async throws {
        let (browser, party) = try await submitter("file-sender")
        let form = try await form(of: browser)
        let (map, photo) = (Files.picture(600_001, stream: 21), Files.picture(262_144, stream: 22))
        let typed = ["submitters": party.rawValue, "submitterClass": "member-state", "title": "Two pictures"]
        let files = [
            WebBrowser.File(input: "attachments.file", name: "Carte n\u{b0} 1.png", bytes: map),
            WebBrowser.File(input: "attachments.file", name: "b.png", bytes: photo),
            WebBrowser.File(input: "attachments.file", name: "", bytes: []),
            WebBrowser.File(input: "nothing.file", name: "c.png", bytes: photo),
        ]
        let known = try await stored()
        let check = try await browser.post(form, typed.merging(["attachments.language": "fr"]) { $1 }, files: files)
        #expect(check.status == 200 && check.text.contains("Carte n\u{b0} 1.png"), "\(check.text)")
        #expect(try await stored() == known + 2)
        let again = try await browser.post(form, typed.merging(["attachments.language": "fr"]) { $1 }, files: files)
        #expect(again.status == 200)
        #expect(try await stored() == known + 2)

        let checked = try #require(check.forms.first { $0.action == Self.place })
        let ids = check.text.matches(of: /name="attachments" value="([^"]+)"/).compactMap {
            AttachmentID(rawValue: String($0.1))
        }
        #expect(ids.count == 2)
        let confirm = check.text.matches(of: /name="attachments" value="([^"]+)"/).map { "attachments=\($0.1)" }
        let others = checked.hidden.filter { $0.key != "attachments" }.map { "\($0.key)=\($0.value.escaped)" }
        let body = (confirm + others + ["step=confirm"]).joined(separator: "&")
        let sent = try await browser.exchange("POST", Self.place, body)
        #expect(sent.status == 303, "\(sent.text)")
        let visitor = try await backbone.api(as: nil)
        for (id, bytes) in zip(ids, [map, photo]) {
            let content = try await visitor.content(of: id)
            #expect(content.status == 200 && content.body == bytes)
            #expect(content.headers["content-language"] == "fr")
        }
    }

    @Test("what is wrong with a file is said beside its input; what was typed, and the other files, stay")
    func wrongFiles() async throws {
        let (browser, party) = try await submitter("file-mistaken")
        let picture = Files.picture(90_000, stream: 23)
        let cases: [(name: String, bytes: [UInt8], words: String)] = [
            ("large.png", Files.picture(FileSize.maximum + 1, stream: 24), "is larger than 25 MiB"),
            ("empty.png", [], "is empty"), ("notes.txt", picture, "is not a file of a type that is taken in"),
            ("lie.pdf", picture, "says one thing and the content another"), ("../up.png", picture, "is not a file"),
        ]
        for (name, bytes, words) in cases {
            let files = [
                WebBrowser.File(input: "attachments.file", name: "good.png", bytes: picture),
                WebBrowser.File(input: "attachments.file", name: name, bytes: bytes),
            ]
            let typed = ["submitters": party.rawValue, "submitterClass": "member-state", "title": "A title that stays"]
            let page = try await browser.post(try await form(of: browser), typed, files: files)
            #expect(page.status == 422 && page.text.contains(words), "\(name): \(page.message ?? page.text)")
            #expect(page.text.contains("A title that stays") && page.text.contains("<bdi>good.png</bdi>"), "\(name)")
        }
    }

    @Test(
        "a file comes in behind what shows that the form is ours, from a page of ours, and by somebody who is signed in"
    )
    func strangersFiles() async throws {
        let (browser, party) = try await submitter("file-owner-web")
        let form = try await form(of: browser)
        let known = try await stored()
        let typed = ["submitters": party.rawValue, "submitterClass": "member-state"]
        func file(_ isFirst: Bool = false) -> [WebBrowser.File] {
            [
                WebBrowser.File(
                    input: "attachments.file", name: "a.png", bytes: Files.picture(9_000, stream: 25), isFirst: isFirst)
            ]
        }
        let early = try await browser.post(form, typed, files: file(true))
        #expect(early.status == 422 && early.text.contains("Choose it again"), "\(early.text)")
        let stale = try await browser.post(form, typed.merging(["form": "x"]) { $1 }, files: file())
        #expect(stale.status == 422)
        let foreign = try await browser.post(
            form, typed, files: file(), headers: ["Origin": "https://example.com", "Sec-Fetch-Site": "cross-site"])
        #expect(foreign.status == 403)
        let stranger = try await WebBrowser(at: backbone.address).post(form, typed, files: file())
        #expect(stranger.status == 401)
        let broken = try await browser.exchange(
            "POST", Self.place, "--x\r\nno end", ["Content-Type": "multipart/form-data; boundary=x"])
        #expect(broken.status == 400)
        #expect(try await stored() == known)
    }

    private func submitter(_ name: String) async throws -> (browser: WebBrowser, party: PartyID) {
        let (party, address) = try await delegation(name)
        let browser = WebBrowser(at: backbone.address)
        try await backbone.signIn(browser, address)
        return (browser, party)
    }

    private func form(of browser: WebBrowser) async throws -> WebBrowser.Form {
        try #require(try await browser.get(Self.place).forms.first { $0.action == Self.place })
    }

    private func stored() async throws -> Int {
        try await backbone.database.count("SELECT count(*) FROM submissions.attachment WHERE state = 'stored'")
    }
}

extension String {
    fileprivate var escaped: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self }
}
