import Models
import Testing

extension SystemTests.FormalNotifications.FormalNotificationTests {
    @Test("one click unsubscribes in either form in which RFC 8058 lets mail programs send it")
    func multipart() async throws {
        for (index, body) in [
            "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n",
            "preamble\r\n--b\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; name=List-Unsubscribe\r\n\r\nOne-Click\r\n--b--",
            "--b\nContent-Disposition: form-data; name=\"x\"\n\ny\n--b\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\n\nOne-Click\n--b--",
        ].enumerated() {
            let name = "clicker\(index)"
            let reader = try await enter(name, "AP", .french)
            _ = try await sent(to: "focal points of party \(reader)", kind: .information)
            let path = try #require(try await mail(to: name).link("unsubscribe")?.path)
            let api = try await backbone.api(as: nil)
            func post(_ body: String, _ type: String) async throws -> API.Answer {
                try await api.exchange("POST", path, body: Array(body.utf8), headers: ["Content-Type": type])
            }
            for (wrong, type) in [
                (body, "multipart/form-data; boundary=c"), (body, "multipart/form-data"), (body, "text/plain"),
                (body.replacing("One-Click", with: "No"), "multipart/form-data; boundary=b"),
            ] {
                #expect(try await post(wrong, type).status == 422, "\(type)")
            }
            #expect(try await subscribed(reader)[.information] == true)
            let type =
                index == 0 ? "multipart/form-data; boundary=\"b\"" : "Multipart/Form-Data; charset=utf-8; Boundary=b"
            #expect(try await post(body, type).status == 200)
            #expect(try await subscribed(reader)[.information] == false)
        }
    }

    @Test("a page shows what was answered before, so that sending it again loses nothing")
    func prefilled() async throws {
        let again = try await enter("again", "WEOG", .english)
        let number = try await sent(to: "focal points of party \(again)")
        let path = try #require(try await mail(to: "again").link("acknowledge")?.path)
        let api = try await backbone.api(as: nil)
        #expect(try await post(api, path, "answer=cannot-act&note=No+%22mandate%22").status == 200)
        let page = try await api.exchange("GET", path)
        #expect(
            page.text.contains("value=\"No &quot;mandate&quot;\"")
                && page.text.contains("value=\"cannot-act\" required checked"))
        let wiped = try await post(api, path, "answer=cannot-act&note=")
        #expect(wiped.status == 422 && wiped.text.contains("value=\"\""))
        #expect(try await report(number).recipients.map(\.note) == ["No \"mandate\""])
    }

    @Test("a deadline stands right below the heading, and no secret in sight")
    func deadline() async throws {
        let phone = try await enter("phone", "AP", .spanish)
        _ = try await sent(to: "focal points of party \(phone)")
        let mail = try await mail(to: "phone")
        let heading = try #require(mail.html.firstRange(of: "</h1>"))
        #expect(mail.html[heading.upperBound...].drop(while: \.isNewline).hasPrefix("<p class=\"deadline\""))
        let visible = mail.html.replacing(/<[^>]*>/, with: "")
        #expect(!visible.contains("://") && visible.contains("Le rogamos que acuse recibo"))
    }
}
