internal import Hummingbird
internal import Messaging
internal import Models
internal import ServiceKit

/// Administration, and the list of all acts: for whoever is signed in.
struct AdministrationPages: Sendable {
    private let server: PageServer

    init(_ server: PageServer) { self.server = server }

    func add(to router: Router<WebContext>) {
        router.get("/administration") { request, _ in
            let reader = await server.reader(of: request)
            guard reader.isSignedIn else { return server.redirectToSignIn(reader) }
            guard reader.actor.mayAdminister else {
                throw Rejection.forbidden("Administration is for the secretariat and operators.")
            }
            return server.respond(AdministrationPage(await health(), reader), to: request)
        }
        router.get("/acts") { request, _ in
            let reader = await server.reader(of: request)
            guard reader.isSignedIn else { return server.redirectToSignIn(reader) }
            return server.respond(ActsPage(reader), to: request)
        }
    }

    /// Of all services, asked side by side.
    private func health() async -> [(service: ServiceName, conditions: [HealthConditionKind])] {
        await withTaskGroup(of: (ServiceName, [HealthConditionKind]).self) { group in
            for service in ServiceName.allCases where service != .gateway {
                group.addTask {
                    let health = await server.block {
                        try await server.bus.send(
                            ShowHealth(service: service), to: service, within: PageServer.patience)
                    }
                    return (service, health?.conditions.map(\.kind) ?? [.silent])
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0.rawValue < $1.0.rawValue }
        }
    }
}
