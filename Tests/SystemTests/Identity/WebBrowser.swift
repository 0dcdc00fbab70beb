import Curl
import Foundation
import Models
import Testing

/// A browser without scripts: it keeps cookies and sends forms as they stand in a page.
actor WebBrowser {
    struct Page: Sendable {
        let status: Int
        let text: String
        /// Fields `Set-Cookie`, as they came.
        let cookies: [String]
        let location: String?
        /// Those that are the page's own: not the search, nor the way out.
        let forms: [Form]
        let signOut: Form?

        /// What the page says first: what was done, or what is wrong.
        var message: String? {
            let said = /<p class="notice[^"]*" role="status">(.*?)<\/p>/
            let wrong = /role="alert"[^>]*><h2>.*?<\/h2><ul><li>(?:<a[^>]*>)?([^<]*)/
            return text.firstMatch(of: said).map { String($0.1) } ?? text.firstMatch(of: wrong).map { String($0.1) }
        }
    }

    struct Form: Sendable {
        let action: String
        let hidden: [String: String]
        let button: String
    }

    private let address: String
    private let client = WebClient()
    private(set) var jar: [String: String] = [:]

    init(at address: String) { self.address = address }

    func set(_ name: String, to value: String?) { jar[name] = value }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Page {
        try await exchange("GET", path, nil, headers)
    }

    func post(_ form: Form, _ fields: [String: String] = [:], headers: [String: String] = [:]) async throws -> Page {
        let all = form.hidden.merging(fields) { $1 }
        let body = all.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
        return try await exchange("POST", form.action, body, headers)
    }

    /// Sends a form with files, as `multipart/form-data`: what it carries along, what is typed, then the files.
    func post(
        _ form: Form, _ fields: [String: String], files: [File], headers: [String: String] = [:]
    ) async throws -> Page {
        let boundary = "----boundary7MA4YWxk"
        var body: [UInt8] = []
        func add(_ head: String, _ content: [UInt8]) {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content
            body += Array("\r\n".utf8)
        }
        let texts = form.hidden.merging(fields) { $1 }.sorted { $0.key < $1.key }
        for file in files where file.isFirst { add("name=\"\(file.input)\"; filename=\"\(file.name)\"", file.bytes) }
        for (name, value) in texts { add("name=\"\(name)\"", Array(value.utf8)) }
        for file in files where !file.isFirst { add("name=\"\(file.input)\"; filename=\"\(file.name)\"", file.bytes) }
        body += Array("--\(boundary)--\r\n".utf8)
        let type = ["Content-Type": "multipart/form-data; boundary=\(boundary)"].merging(headers) { $1 }
        return try await exchange("POST", form.action, bytes: body, type)
    }

    struct File: Sendable {
        let input: String
        let name: String
        let bytes: [UInt8]
        /// Whether it stands before what the form carries along.
        var isFirst = false
    }

    func exchange(
        _ method: String, _ path: String, _ body: String?, _ headers: [String: String] = [:]
    ) async throws -> Page {
        try await exchange(method, path, bytes: body.map { Array($0.utf8) }, headers)
    }

    private func exchange(
        _ method: String, _ path: String, bytes: [UInt8]?, _ headers: [String: String]
    ) async throws -> Page {
        var request = WebRequest(method, path.hasPrefix("http") ? path : address + path, timeout: .seconds(20))
        if !jar.isEmpty {
            request.headers.append(("Cookie", jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")))
        }
        if let bytes {
            request.headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            request.body = .bytes(bytes)
        }
        for (name, value) in headers {
            request.headers.removeAll { $0.name.lowercased() == name.lowercased() }
            request.headers.append((name, value))
        }
        let answer = try await client.send(request)
        let set = answer.headers.filter { $0.name == "set-cookie" }.map(\.value)
        for field in set {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            jar[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
        }
        let text = String(decoding: answer.body, as: UTF8.self)
        let ids = text.matches(of: /<[a-z]+ [^>]*?\bid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "\(path) has an id twice: \(ids)")
        return Page(
            status: answer.status, text: text, cookies: set, location: answer.header("location"),
            forms: Self.forms(text.components(separatedBy: "<main ").dropFirst().joined()),
            signOut: Self.forms(text).first { $0.action.hasSuffix("/account/sign-out") })
    }

    private static func forms(_ text: String) -> [Form] {
        text.components(separatedBy: "<form ").dropFirst().map { part in
            let form = part.components(separatedBy: "</form>")[0]
            let hidden = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/)
            return Form(
                action: form.firstMatch(of: /action="([^"]*)"/).map { String($0.1) } ?? "",
                hidden: Dictionary(hidden.map { (String($0.1), String($0.2)) }) { first, _ in first },
                button: form.firstMatch(of: /<button[^>]*>(.*?)<\/button>/).map { String($0.1) } ?? "")
        }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}

extension Backbone {
    /// The links by which somebody at an address signs in, so far.
    func signInLinks(to address: String) throws -> [String] {
        try mails(to: address).compactMap { $0.link("sign-in") }
    }

    /// Signs somebody in at a browser.
    func signIn(_ browser: WebBrowser, _ address: String, office: String? = nil) async throws {
        let known = try signInLinks(to: address).count
        let page = try await browser.get("/sign-in")
        _ = try await browser.post(try #require(page.forms.first), ["address": address])
        try await eventually("the mail") { try self.signInLinks(to: address).count == known + 1 }
        let offer = try await browser.get(try #require(try signInLinks(to: address).last))
        let form = offer.forms.first { form in office.map { form.hidden["office"] == $0 } ?? true }
        let entered = try await browser.post(try #require(form))
        #expect(entered.status == 303)
    }
}
