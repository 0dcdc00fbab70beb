import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("What links of mails lead to", .serialized)
    struct RecordPageTests {
        private let api: API
        private static let browser = [
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language": "de, fr;q=0.9, en;q=0.8",
        ]

        init() async throws { api = try await Backbone.running().api(as: nil) }

        @Test("a browser is led to a page in the reader's language, a program gets the data")
        func pages() async throws {
            let led = try await api.exchange("GET", "/api/v1/clusters", headers: Self.browser)
            #expect(led.status == 303 && led.headers["location"] == "/clusters")
            #expect(led.headers["vary"]?.contains("Accept") == true)
            let page = try await api.exchange("GET", "/clusters", headers: Self.browser)
            #expect(page.status == 200 && page.headers["content-type"] == "text/html; charset=utf-8")
            #expect(page.text.contains("<html lang=\"fr\" dir=\"ltr\">") && page.text.contains("<dt>"))
            #expect(
                page.headers["content-language"] == "fr" && page.headers["vary"]?.contains("Accept-Language") == true)
            #expect(
                page.text.contains("href=\"/api/v1/clusters?format=json\"") && !page.text.contains("style=")
                    && !page.text.contains("<script"))
            for path in ["/api/v1/clusters?lang=ar&utm_source=x", "/clusters?lang=ar&utm_source=x"] {
                let arabic = try await api.visit(path, headers: Self.browser)
                #expect(arabic.place == "/ar/clusters?utm_source=x" && arabic.answer.status == 200)
                #expect(arabic.answer.text.contains("<html lang=\"ar\" dir=\"rtl\">"))
            }
            for headers in [
                [:], ["Accept": "*/*"], ["Accept": "application/json"], ["Accept": "text/html, application/json"],
            ] {
                let data = try await api.exchange("GET", "/api/v1/proposals/7", headers: headers)
                #expect(data.status == 200 && data.json != nil, "\(headers)")
            }
            let data = try await api.exchange("GET", "/api/v1/proposals/7?format=json", headers: Self.browser)
            #expect(data.json != nil)
        }

        @Test(
            "times stand on a page by the clock of their own zone, the end of a day as that day, and states in its language"
        )
        func times() async throws {
            let secretariat = try await Backbone.running().api(as: .secretariat)
            let zone = try #require(TimeZoneName(rawValue: "America/Santiago"))
            func page(_ path: String) async throws -> String {
                try await secretariat.visit("/api/v1/\(path)?lang=fr", headers: Self.browser).answer.text
            }
            let day = try #require(CalendarDate(rawValue: "2031-10-26"))
            let call = try await secretariat.send(
                OpenCall(title: "Of a zone", questions: [], opens: .now, closesOn: day, zone: zone))
            let end = "26 octobre 2031, en fin de journée (UTC−3)"
            let closing = try await page("calls/\(call.id)")
            #expect(closing.contains("Secrétariat") && !closing.contains("ecretariat<"), "\(closing)")
            #expect(closing.contains(end) && !closing.contains("27 octobre") && !closing.contains("end of the day"))

            let action = try await secretariat.send(
                ProposeAction(title: "Of a day", owner: try #require(PartyID(rawValue: "chile")), due: day, zone: zone))
            let due = try await page("actions/\(action.id)")
            #expect(due.contains(end) && !due.contains("27 octobre"), "\(due)")
            #expect(due.contains("Proposée") && !due.contains(">Proposed<"))

            let berlin = try #require(TimeZoneName(rawValue: "Europe/Berlin"))
            let session = try await secretariat.send(
                PlanSession(
                    title: "Of a Sunday", format: .online, zone: berlin,
                    startsAt: try #require(Instant(rfc3339: "2031-10-26T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2031-10-26T23:00:00Z"))))
            let planned = try await page("sessions/\(session.id)")
            #expect(planned.contains("26 octobre 2031, 09:00 (UTC+1)"), "\(planned)")
            #expect(planned.contains("27 octobre 2031, 00:00 (UTC+1)") && planned.contains("en ligne"))
        }

        @Test("every list and object that anybody may read has a page")
        func everything() async throws {
            for definition in RequestCatalogue.all.map({ $0.definition }) where definition.access == .everyone {
                guard definition.effect == .query, let route = definition.route, route.method == .get else { continue }
                var members = [String: JSONValue]()
                for name in route.placeholders { members[name] = CatalogueTests.value(of: name) }
                let path = try #require(definition.address(members)).path
                let page = try await api.visit(path, headers: Self.browser).answer
                #expect([200, 404, 422].contains(page.status), "\(definition.name)")
                #expect(page.text.hasPrefix("<!DOCTYPE html>") && page.text.contains("<h1"), "\(definition.name)")
            }
        }

        @Test(
            "what stands in the way is said in words, with what to do",
            arguments: [
                ("/api/v1/inbox?lang=fr", 401, "n’est pas publique"), ("/api/v1/inbox?lang=zh", 401, "本页不对公众开放"),
                ("/api/v1/actions/none?lang=en", 404, "There is nothing at this address"),
                ("/nowhere?lang=ru", 404, "По этому адресу ничего нет"),
                ("/api/v1/needs?limit=x&lang=es", 422, "No se puede mostrar"),
                ("/nowhere?lang=xx", 404, "Il n’y a rien à cette adresse"),
            ])
        func problems(_ path: String, _ status: Int, _ words: String) async throws {
            let page = try await api.visit(path, headers: Self.browser).answer
            #expect(page.status == status && page.text.contains(words), "\(page.text)")
            #expect(page.text.contains("<h1") && page.headers["content-type"]?.hasPrefix("text/html") == true)
            let data = try await api.exchange("GET", path)
            #expect(data.status == status && data.headers["content-type"] == "application/problem+json")
        }

        @Test(
            "a link that was passed on opens what it opened",
            arguments: [
                "lang=ar&utm_source=x", "fbclid=1", "lang=ar%E2%81%A9", "lang=xx", "lang=", "lang=fr-CA",
                "gclid=1&msclkid=2",
                "lang=fr&lang=es", "anything=1&b", "utm_campaign=%00", "lang=en%3E", "lang=%E2%81%A8en",
            ])
        func passedOn(_ query: String) async throws {
            for path in ["/api/v1/proposals/7", "/api/v1/notifications/2020-001"] {
                let plain = try await api.exchange("GET", path)
                let linked = try await api.exchange("GET", "\(path)?\(query)")
                #expect(linked.status == plain.status && linked.body == plain.body, "\(linked.text)")
            }
        }

        @Test("a list refuses a filter that it does not have, but for what mailing lists and networks add")
        func filters() async throws {
            #expect(try await api.exchange("GET", "/api/v1/needs?stranger=1").status == 422)
            #expect(try await api.exchange("GET", "/api/v1/needs?utm_source=x&fbclid=1&lang=fr").status == 200)
            #expect(try await api.exchange("GET", "/needs?stranger=1", headers: Self.browser).status == 200)
        }
    }
}
