internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models

/// The pages on which a change of address is confirmed at either end, refused, or put back.
extension MailLinkPages {
    func addAddresses(to router: Router<WebContext>) {
        for end in AddressEnd.allCases {
            let path = RouterPath(end.purpose.route.path)
            router.get(path) { request, context in
                try await answer(request, context) { secret in
                    let link = try await bus.send(
                        ShowAddressLink(secret: secret, end: end), to: .workingGroup, traceparent: request.trace)
                    return (.ok, LinkPage(link, await reader(of: request, link.language)))
                }
            }
            router.post(path) { request, context in
                try await answer(request, context) { secret in try await decide(secret, end, request, context) }
            }
        }
    }

    private func decide(
        _ secret: LinkSecret, _ end: AddressEnd, _ request: Request, _ context: WebContext
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        switch try await form(request, context)["decision"].flatMap(LinkPage.Decision.init(rawValue:)) {
        case .confirm:
            let link = try await bus.send(
                ConfirmAddressLink(secret: secret, end: end), to: .workingGroup, traceparent: request.trace)
            return (.ok, LinkPage(link, await reader(of: request, link.language)))
        case .refuse where end == .former:
            let link = try await bus.send(
                RefuseAddressLink(secret: secret), to: .workingGroup, traceparent: request.trace)
            return (.ok, LinkPage(link, await reader(of: request, link.language)))
        case .refuse, nil:
            let link = try await bus.send(
                ShowAddressLink(secret: secret, end: end), to: .workingGroup, traceparent: request.trace)
            return (.unprocessableContent, LinkPage(link, await reader(of: request, link.language)))
        }
    }
}
