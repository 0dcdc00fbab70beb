internal import CLI
internal import Curl
internal import Foundation
internal import Models

/// A browser without scripts, as far as the scenes need one: it keeps cookies, and sends forms as they stand in a page.
final class TourBrowser {
    struct Page {
        let status: Int
        let text: String
        let location: String?

        /// The forms of the page: where each goes, and its hidden fields.
        var forms: [Form] {
            text.components(separatedBy: "<form ").dropFirst().map { part in
                let form = part.components(separatedBy: "</form>")[0]
                let fields = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/)
                return Form(
                    action: form.firstMatch(of: /action="([^"]*)"/).map { String($0.1) } ?? "",
                    fields: Dictionary(fields.map { (String($0.1), String($0.2)) }) { first, _ in first })
            }
        }

        /// - Parameter place: without the language that stands before it.
        /// - Throws: `Refusal` where the page has none.
        func form(to place: String, where isWanted: (Form) -> Bool = { _ in true }) throws -> Form {
            guard let form = forms.first(where: { $0.action.hasSuffix(place) && isWanted($0) }) else {
                throw Refusal("the page has no form that goes to \(place)")
            }
            return form
        }
    }

    struct Form {
        let action: String
        let fields: [String: String]
    }

    private let server: String
    private var cookies: [String: String] = [:]

    init(at server: String) { self.server = server }

    func get(_ path: String) async throws -> Page { try await exchange("GET", path, nil) }

    func send(_ form: Form, _ fields: [String: String] = [:]) async throws -> Page {
        let all = form.fields.merging(fields) { $1 }
        let pairs = all.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return try await exchange("POST", form.action, pairs.joined(separator: "&"))
    }

    /// Signs in by a code of the secretariat.
    func enter(by code: SignInCode, as office: ActorID) async throws {
        let asked = try await get("/sign-in")
        let offered = try await send(try asked.form(to: "/sign-in-code"), ["code": code.rawValue])
        let button = try offered.form(to: "/sign-in-code") { $0.fields["office"] == office.rawValue }
        try expect("status after signing in", try await send(button).status, 303)
    }

    private func exchange(_ method: String, _ path: String, _ body: String?) async throws -> Page {
        var request = WebRequest(method, server + path)
        if !cookies.isEmpty {
            let pairs = cookies.map { "\($0.key)=\($0.value)" }
            request.headers.append(("Cookie", pairs.joined(separator: "; ")))
        }
        if let body {
            request.headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            request.body = .bytes(Array(body.utf8))
        }
        let answer = try await WebClient.shared.send(request)
        for field in answer.headers where field.name == "set-cookie" {
            let pair = field.value.prefix { $0 != ";" }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = field.value.contains("Max-Age=0") ? nil : String(pair[1])
        }
        return Page(
            status: answer.status, text: String(decoding: answer.body, as: UTF8.self),
            location: answer.header("location"))
    }
}
