internal import Hummingbird
internal import Models

/// A form for every command that people send, made from its declaration.
struct CommandPages: Sendable {
    private let server: PageServer
    private let intake: FormIntake

    init(_ server: PageServer, _ intake: FormIntake) { (self.server, self.intake) = (server, intake) }

    func add(to router: Router<WebContext>) {
        for (type, place) in RequestCatalogue.forms {
            let form = CommandForm(type: type, place: place, server: server)
            router.get(RouterPath(place.pattern)) { request, context in
                try await form.show(request, context)
            }
            router.post(RouterPath(place.pattern)) { request, context in
                let reader = await server.reader(of: request)
                let taken = try await intake.take(request, context, for: form, reader)
                return try await form.take(taken, request, context, reader)
            }
        }
    }
}
