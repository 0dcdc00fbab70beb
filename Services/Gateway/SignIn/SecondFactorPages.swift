internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models

/// The page on which somebody sets up a second factor, sees how many recovery codes are left, and removes it.
struct SecondFactorPages: Sendable {
    static let place = "/account/second-factor"

    private let server: FormServer
    private let credentials: Credentials

    init(_ server: FormServer, _ credentials: Credentials) { (self.server, self.credentials) = (server, credentials) }

    func add(to router: Router<WebContext>) {
        router.get("/account/second-factor") { request, _ in
            try await server.signedIn(request) { secret, token in try await show(request, secret, token) }
        }
        router.post("/account/second-factor") { request, context in
            try await acting(request, context) { secret, token, _ in try await begin(request, secret, token) }
        }
        router.post("/account/second-factor/confirmation") { request, context in
            try await acting(request, context) { secret, token, fields in
                try await confirm(request, secret, token, fields)
            }
        }
        router.post("/account/second-factor/removal") { request, context in
            try await acting(request, context) { secret, token, fields in
                try await remove(request, secret, token, fields)
            }
        }
    }

    private func acting(
        _ request: Request, _ context: WebContext,
        _ act: (LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await server.acting(request, context) { secret, token in
            try await show(request, secret, token, .formStale, .unprocessableContent)
        } _: {
            try await act($0, $1, $2)
        }
    }

    // MARK: Pages

    private func show(
        _ request: Request, _ secret: LinkSecret, _ token: String, _ message: TextKey? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let language = request.readerLanguage
        let texts = Texts(language)
        async let shown = server.bus.send(ShowSecondFactor(), to: .identity, as: token)
        let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
        let factor = try await shown
        var page = FormPage(.factorTitle, in: language, server.path, message: message)
        if factor.confirmedAt == nil {
            page.paragraphs = [texts.text(account.requests == nil ? .factorNone : .factorRequired)]
            page.forms = [beginning(language, secret)]
        } else {
            page.paragraphs = [texts.text(.factorLeft, ["count": .number(factor.recoveryCodes)])]
            page.forms = [
                FormPage.Form(
                    action: server.address(Self.place + "/removal", language), secret: secret.formSecret,
                    input: .factor(in: texts, named: "code"), button: texts.text(.factorRemove))
            ]
        }
        page.links = [account.requests == nil ? back(language) : nil].compactMap(\.self)
        return server.render(page, status)
    }

    private func beginning(
        _ language: LanguageTag, _ secret: LinkSecret, _ button: TextKey = .factorSetUp
    ) -> FormPage.Form {
        FormPage.Form(
            action: server.address(Self.place, language), secret: secret.formSecret,
            button: Texts(language).text(button))
    }

    private func confirming(_ language: LanguageTag, _ secret: LinkSecret) -> FormPage.Form {
        let texts = Texts(language)
        return FormPage.Form(
            action: server.address(Self.place + "/confirmation", language), secret: secret.formSecret,
            input: FormPage.Input(
                name: "code", label: texts.text(.factorCode), type: "text", value: "",
                autocomplete: "one-time-code", limit: 7), button: texts.text(.factorConfirm))
    }

    private func back(_ language: LanguageTag) -> FormPage.Link {
        FormPage.Link(address: server.address("/account", language), text: Texts(language).text(.accountTitle))
    }

    // MARK: Acts

    private func begin(_ request: Request, _ secret: LinkSecret, _ token: String) async throws -> Response {
        let language = request.readerLanguage
        let texts = Texts(language)
        let begun: BegunSecondFactor
        do {
            begun = try await server.bus.send(
                BeginSecondFactor(), to: .identity, as: token, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .conflict {
            return try await show(request, secret, token)
        }
        guard let key = begun.key, let link = begun.link else { throw Fault("a second factor was begun before") }
        var page = FormPage(.factorTitle, in: language, server.path)
        page.paragraphs = [texts.text(.factorKey, ["key": .text(Self.inGroups(key.rawValue))])]
        page.links = [FormPage.Link(address: link.rawValue, text: texts.text(.factorOpenApp))]
        page.forms = [confirming(language, secret)]
        return server.render(page)
    }

    private func confirm(
        _ request: Request, _ secret: LinkSecret, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        let language = request.readerLanguage
        func again(_ message: TextKey, _ status: HTTPResponse.Status) -> Response {
            var page = FormPage(.factorTitle, in: language, server.path, message: message)
            page.forms = [confirming(language, secret), beginning(language, secret, .factorBeginAgain)]
            return server.render(page, status)
        }
        guard let code = fields["code"].flatMap(SecondFactorCode.init(rawValue:)) else {
            return again(.factorWrong, .unprocessableContent)
        }
        do {
            let confirmed = try await server.bus.send(
                ConfirmSecondFactor(code: code), to: .identity, as: token, traceparent: request.trace)
            // What the session may do is another matter now.
            credentials.forget(try await credentials.credential(of: secret).id.rawValue)
            var page = FormPage(.factorTitle, in: language, server.path, message: .factorSet)
            page.sections = [
                FormPage.Section(
                    title: Texts(language).text(.factorRecovery),
                    items: (confirmed.recoveryCodes ?? []).map { FormPage.Item(text: $0.rawValue) })
            ]
            page.links = [back(language)]
            return server.render(page)
        } catch let refused as RemoteProblem where refused.concerns("code") {
            return again(.factorWrong, .unprocessableContent)
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return again(.factorLocked, .tooManyRequests)
        } catch let refused as RemoteProblem where refused.problem.code == .conflict {
            return try await show(request, secret, token)
        }
    }

    private func remove(
        _ request: Request, _ secret: LinkSecret, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        guard let code = fields["code"].flatMap(SecondFactorCode.init(rawValue:)) else {
            return try await show(request, secret, token, .factorWrong, .unprocessableContent)
        }
        do {
            _ = try await server.bus.send(
                RemoveSecondFactor(code: code), to: .identity, as: token, traceparent: request.trace)
            return try await show(request, secret, token, .factorRemoved)
        } catch let refused as RemoteProblem where refused.concerns("code") {
            return try await show(request, secret, token, .factorWrong, .unprocessableContent)
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return try await show(request, secret, token, .factorLocked, .tooManyRequests)
        } catch let refused as RemoteProblem where refused.problem.code == .notFound {
            return try await show(request, secret, token)
        }
    }

    /// As people read it out and type it.
    private static func inGroups(_ key: String) -> String {
        stride(from: 0, to: key.count, by: 4).map { String(key.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}
