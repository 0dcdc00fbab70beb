import Foundation
import Messaging
import Models
import Testing

extension SystemTests.FormalNotifications.FormalNotificationTests {
    @Test("a program that opens every link of a mail, in whatever way reads, changes nothing; one click does")
    func scanner() async throws {
        let scanned = try await enter("scanned", "WEOG", .english)
        let formal = try await sent(to: "focal points of party scanned")
        _ = try await sent(to: "focal points of party scanned", kind: .information)
        let mails = try await eventually("both mails") {
            let mails = try backbone.mails(to: "scanned@example.org")
            return mails.count == 2 ? mails : nil
        }
        let links = mails.flatMap { $0.links }
        let unsubscribe = try #require(links.first { $0.contains("/unsubscribe/") }?.path)
        #expect(links.contains { $0.contains("/acknowledge/") })
        let api = try await backbone.api(as: nil)
        for link in links {
            for method in ["HEAD", "GET", "GET", "OPTIONS"] {
                let answer = try await api.exchange(method, try #require(link.path))
                #expect(answer.status < 500 && (method != "HEAD" || answer.body.isEmpty), "\(method) \(link)")
            }
        }
        #expect(try await report(formal).totals == ["none": 1])
        #expect(try await subscribed(scanned)[.information] == true)
        #expect(try await post(api, unsubscribe, "List-Unsubscribe=One-Click").status == 200)
        #expect(try await subscribed(scanned)[.information] == false)
    }
}

extension ReceivedMail {
    /// Every address in it, in both of its parts and in its header.
    fileprivate var links: [String] {
        let text = header.joined(separator: " ") + " " + text + " " + html.replacing("&amp;", with: "&")
        return Array(Set(text.matches(of: /http:\/\/[^\s"<>\u{2066}-\u{2069}]+/).map { String($0.output) })).sorted()
    }
}
