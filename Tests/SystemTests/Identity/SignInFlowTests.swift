import Curl
import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("Sign-in, over HTTP", .backbone(), .serialized)
    struct Identity {
        let backbone: Backbone

        init() throws { self.init(try Backbone.running()) }

        init(_ backbone: Backbone) { self.backbone = backbone }

        /// Somebody of the secretariat, whom every service knows.
        func secretary(_ name: String) async throws -> (address: String, contact: ContactID) {
            let address = "\(name)@example.org"
            let today = Instant.now.date
            let contact = try await backbone.api(as: .secretariat).send(
                AppointOfficeContact(
                    office: .secretariat, name: "Programme officer",
                    email: try #require(EmailAddress(rawValue: address)),
                    language: .english, zone: .utc, validFrom: today.advanced(byDays: -1))
            ).id
            try await eventually("identity knows the office") {
                try await self.backbone.database.rows(
                    "SELECT 1 FROM identity.office_term WHERE actor = '\(contact)'"
                ).count == 1
            }
            return (address, contact)
        }

        @Test("looking signs nobody in, a button does; cookies are closed to scripts and to other sites")
        func flow() async throws {
            let (address, contact) = try await secretary("flow")
            let browser = WebBrowser(at: backbone.address)
            let page = try await browser.get("/sign-in?next=/account")
            #expect(page.cookies.allSatisfy { $0.contains("; HttpOnly; SameSite=Lax") && $0.contains("; Path=/;") })
            let sent = try await browser.post(try #require(page.forms.first), ["address": address])
            #expect(sent.status == 200 && sent.message?.contains("a mail is on its way") == true)
            try await eventually("the mail") { try self.backbone.signInLinks(to: address).count == 1 }
            let link = try #require(try backbone.signInLinks(to: address).first)
            for method in ["GET", "HEAD", "GET"] {
                let seen = try await browser.exchange(method, link, nil)
                #expect(seen.status == 200 && !seen.cookies.contains { $0.hasPrefix("npp16=") })
            }
            let offer = try await browser.get(link)
            #expect(offer.forms.map(\.button) == ["Sign in as secretariat"])
            let entered = try await browser.post(try #require(offer.forms.first))
            #expect(entered.status == 303 && entered.location == "/en/account")
            let session = try #require(entered.cookies.first { $0.hasPrefix("npp16=") && !$0.hasPrefix("npp16=;") })
            #expect(session.contains("; HttpOnly; SameSite=Lax") && !session.contains("Secure"))
            let account = try await browser.get("/account")
            #expect(account.text.contains("You are signed in: Programme officer, secretariat."))
            let answer = try await browser.get("/api/v1/account", headers: ["Accept": "application/json"])
            #expect(answer.text.contains("\"person\":\"\(contact)\""))
            // A link is used up.
            #expect(try await browser.get(link).status == 404)
            #expect(try await browser.post(try #require(offer.forms.first)).status == 422)
        }

        @Test("a stolen link says nothing in another browser, opens nothing, and lets its owner know")
        func stolen() async throws {
            let (address, contact) = try await secretary("stolen")
            let (owner, thief) = (WebBrowser(at: backbone.address), WebBrowser(at: backbone.address))
            let page = try await owner.get("/sign-in")
            _ = try await owner.post(try #require(page.forms.first), ["address": address])
            try await eventually("the mail") { try self.backbone.signInLinks(to: address).count == 1 }
            let link = try #require(try backbone.signInLinks(to: address).first)
            let seen = try await thief.get(link)
            #expect(seen.message?.contains("in another browser") == true && !seen.text.contains("Programme officer"))
            let form = try #require(seen.forms.first)
            let forged = WebBrowser.Form(
                action: form.action, hidden: form.hidden.filter { $0.key == "form" }, button: "")
            let refused = try await thief.post(forged, ["office": contact.rawValue])
            #expect(refused.status == 404 && !refused.cookies.contains { $0.hasPrefix("npp16=") })
            // What the page offers writes to the owner, and to nobody else.
            _ = try await thief.post(form)
            try await eventually("another mail") { try self.backbone.signInLinks(to: address).count == 2 }
            #expect(try await owner.get(link).forms.first?.button == "Sign in as secretariat")
        }

        @Test("a form of another page, of another browser or without its secret does nothing, and neither does the API")
        func forgery() async throws {
            let (address, _) = try await secretary("forgery")
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, address)
            let account = try await browser.get("/account")
            let signOut = try #require(account.signOut)
            for headers in [
                ["Origin": "https://evil.example"], ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
                ["Origin": "null"], ["Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"],
            ] {
                #expect(try await browser.post(signOut, headers: headers).status == 403, "\(headers)")
            }
            let bare = WebBrowser.Form(action: signOut.action, hidden: [:], button: "")
            for fields in [[:], ["form": "made-up"]] { #expect(try await browser.post(bare, fields).status == 422) }
            let body = "{\"name\":\"x\"}"
            for headers in [
                [:], ["NPP16-Form": "made-up"],
                ["NPP16-Form": signOut.hidden["form"] ?? "", "Origin": "https://evil.example"],
            ] {
                let all = headers.merging(["Content-Type": "application/json"]) { $1 }
                #expect(try await browser.exchange("POST", "/api/v1/access-tokens", body, all).status == 403)
            }
            let own = ["NPP16-Form": signOut.hidden["form"] ?? "", "Content-Type": "application/json"]
            #expect(try await browser.exchange("POST", "/api/v1/access-tokens", body, own).status == 200)
            // As browsers send it from a page that tells nobody where it was.
            let unseen = ["Origin": "null", "Sec-Fetch-Site": "same-origin"]
            #expect(try await browser.post(bare, headers: unseen).status == 422)
            #expect(try await browser.get("/account").text.contains("You are signed in"))
            #expect(try await browser.post(signOut).status == 200)
            #expect(try await browser.get("/account").location == "/en/sign-in")
        }

        @Test("a session that was planted before is not the one that begins, and nobody is led to another site")
        func fixation() async throws {
            let (address, _) = try await secretary("fixation")
            let browser = WebBrowser(at: backbone.address)
            let planted = LinkSecret.generate().rawValue
            await browser.set("npp16", to: planted)
            try await backbone.signIn(browser, address)
            let begun = await browser.jar["npp16"]
            #expect(begun != planted)
            await browser.set("npp16", to: planted)
            #expect(try await browser.get("/account").status == 303)
            await browser.set("npp16", to: begun)
            #expect(try await browser.get("/account").status == 200)
            for next in [
                "//evil.example", "https://evil.example", "/\\evil.example", "javascript:1",
            ] {
                let other = WebBrowser(at: backbone.address)
                let page = try await other.get(
                    "/sign-in?next=\(next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")")
                #expect(!page.cookies.contains { $0.contains("-return=") }, "\(next)")
            }
        }

        @Test("what is revoked is refused by every service within seconds")
        func revocation() async throws {
            let (address, contact) = try await secretary("revocation")
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, address)
            let account = try await browser.get("/account")
            let secret = try #require(account.forms.first?.hidden["form"])
            let issued = try await browser.exchange(
                "POST", "/api/v1/access-tokens", "{\"name\":\"Revoked\"}",
                ["NPP16-Form": secret, "Content-Type": "application/json"])
            let token = try JSON.decode(AccessToken.self, from: Array(issued.text.utf8))
            // Past the gateway, with the word of the system that was given before: each service refuses by itself.
            let bus = try await backbone.bus()
            let own = try #require(token.secret)
            let used = try await bus.send(
                UseAccessToken.definition.name, "{\"secret\":\"\(own.rawValue)\"}", to: .identity, as: nil)
            let word = try JSON.decode(ActorCredential.self, from: Array(try used.get().utf8)).token.rawValue
            func status(of service: ServiceName) async throws -> Int? {
                try await bus.send(
                    ShowStatus.definition.name, "{\"service\":\"\(service.rawValue)\"}", to: service, as: word
                ).problem?.status
            }
            let services = ServiceName.allCases.filter { $0 != .gateway }
            for service in services { #expect(try await status(of: service) == nil) }
            _ = try await backbone.api(as: .secretariat).send(
                RevokeAccessToken(token: token.id, reason: "A lost laptop."))
            let revoked = ContinuousClock.now
            for service in services {
                try await eventually("\(service) refuses", within: .seconds(60)) {
                    try await status(of: service) == 401
                }
                print("access token refused by \(service.rawValue) after \(ContinuousClock.now - revoked)")
            }
            await bus.close()

            let session = try await backbone.api(as: .secretariat).send(
                ListWebSessions(person: ActorID(contact))
            ).items
            _ = try await backbone.api(as: .secretariat).send(
                EndWebSession(session: try #require(session.first).id, reason: "A lost laptop."))
            let ended = ContinuousClock.now
            try await eventually("the browser is signed out", within: .seconds(60)) {
                try await browser.get("/account").status == 303
            }
            print("session refused after \(ContinuousClock.now - ended)")
        }

        @Test("known and unknown addresses take the same time, and are answered in the same words")
        func enumeration() async throws {
            let (address, _) = try await secretary("enumeration")
            let browser = WebBrowser(at: backbone.address)
            let form = try #require(try await browser.get("/sign-in").forms.first)
            // So many are asked for here that the limits would speak instead.
            var times: [Bool: [Duration]] = [:]
            var texts: [Bool: Set<String>] = [:]
            for index in 0..<120 {
                let isKnown = index.isMultiple(of: 2)
                try await backbone.database.execute("DELETE FROM identity.sign_in WHERE address IS NULL")
                let start = ContinuousClock.now
                let page = try await browser.post(
                    form, ["address": isKnown ? address : "stranger-\(index)@example.org"])
                times[isKnown, default: []].append(ContinuousClock.now - start)
                texts[isKnown, default: []].insert(page.message ?? "")
            }
            let (known, unknown) = (try #require(times[true]), try #require(times[false]))
            #expect(texts[true] == texts[false] && texts[true]?.count == 1)
            // How often a known address takes longer than an unknown one: half of the time, where they are not told apart.
            let longer = known.reduce(0) { sum, time in sum + unknown.count { $0 < time } }
            let share = Double(longer) / Double(known.count * unknown.count)
            print(
                "a known address takes longer than an unknown one in \(Int(share * 100)) % of pairs;",
                "medians \(known.sorted()[known.count / 2]) and \(unknown.sorted()[unknown.count / 2])")
            #expect((0.3...0.7).contains(share))
        }
    }
}
