internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// A form for every command that people send, made from its declaration.
struct CommandPages: Sendable {
    private let server: PageServer
    private let intake: FormIntake

    static let bodyLimit = 1_048_576

    init(_ server: PageServer, _ intake: FormIntake) { (self.server, self.intake) = (server, intake) }

    func add(to router: Router<WebContext>) {
        for (type, place) in RequestCatalogue.forms {
            let form = CommandForm(type: type, place: place, server: server)
            router.get(RouterPath(place.pattern)) { request, context in
                try await form.show(request, context)
            }
            router.post(RouterPath(place.pattern)) { request, context in
                let reader = await server.reader(of: request)
                let values = try await intake.values(request, context, upTo: Self.bodyLimit)
                return try await form.take(values, request, context, reader)
            }
        }
    }
}

/// Takes in what forms send.
struct FormIntake: Sendable {
    let bodies: RequestBodies
    let origins: Origins

    /// - Throws: `forbidden` for a form of a page of somebody else.
    func values(_ request: Hummingbird.Request, _ context: WebContext, upTo limit: Int) async throws -> FormValues {
        guard origins.isOwn(request) else {
            throw Rejection.forbidden("The form comes from a page of somebody else.")
        }
        return try await bodies.take(request, upTo: limit, in: context) { body in
            guard body.count(where: { $0 == UInt8(ascii: "&") }) < FormValues.inputLimit else {
                throw Rejection(.tooLarge, detail: "A form has at most \(FormValues.inputLimit) inputs.")
            }
            return FormValues(EncodedPairs(body))
        }
    }
}
