internal import ArgumentParser
package import Models

/// Shows the clocks of an installation, and moves them forward where that is allowed.
struct Clock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the clock, or move it forward to try out reminders and escalation.",
        discussion: """
            Only an installation that `npp16 up` runs, or one with NPP16_CLOCK_MOVABLE=true, lets its clock be moved: \
            forward, never back. What is due in the time between is then done, as if it had passed.
            """)

    @Option(help: "Days to move it forward.")
    var days = 0

    @Option(help: "Hours to move it forward.")
    var hours = 0

    @Option(help: "One service only.")
    var service: String?

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let client = try await access.client(standard: .ops)
        var rows: [[String]] = []
        for service in try services() {
            let now = try await client.forward(service, by: (days * 24 + hours) * 3600)
            rows.append([service.rawValue, now.now.description, "\(now.ahead) s", now.isMovable ? "yes" : "no"])
        }
        print(Table(["SERVICE", "NOW", "AHEAD", "MOVABLE"], rows).text)
    }

    func validate() throws {
        guard days >= 0, hours >= 0 else { throw ValidationError("time does not run backwards") }
        guard days <= 3652, hours <= 87_660 else { throw ValidationError("ten years are enough") }
    }

    private func services() throws -> [ServiceName] {
        guard let service else { return ServiceName.allCases }
        guard let name = ServiceName(rawValue: service) else {
            throw ValidationError("there is no service “\(service)”")
        }
        return [name]
    }
}

extension APIClient {
    /// Moves the clock of a service forward.
    package func forward(_ service: ServiceName, by seconds: Int) async throws -> ClockReading {
        let now = try await send(ShowClock(service: service))
        guard seconds > 0 else { return now }
        guard let lead = ClockLead(rawValue: now.ahead + seconds) else {
            throw Refusal("the clock of \(service.rawValue) is at most ten years ahead")
        }
        return try await send(MoveClock(service: service, ahead: lead))
    }
}
