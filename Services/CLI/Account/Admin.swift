internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// What whoever holds an installation's keys does before anybody can sign in.
struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let the first people in.", subcommands: [Invite.self])

    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Enter somebody of the secretariat, a co-chair or an operator into the register, and write to them.",
            discussion: """
                They get a mail that says for what and until when, and sign in with the address. Where the folder of the \
                keys is at hand it is done as the secretariat; elsewhere somebody of the secretariat does it.
                """)

        @Argument(help: "The address that they read, and sign in with.")
        var email: String

        @Option(help: "secretariat, co-chair or ops.")
        var role: String

        @Option(help: "Their name.")
        var name: String

        @Option(help: "In which language they are written to: ar, en, es, fr, ru, zh.")
        var language: String = "en"

        @Option(help: "By which clock, such as Asia/Tokyo.")
        var zone: String = "UTC"

        @Option(help: "Unit of the secretariat in which they serve, by its id or name.")
        var unit: String?

        @Option(help: "Last day; without one, until it is ended, or as long as the mandate says of a co-chair.")
        var until: String?

        @OptionGroup var access: GatewayAccess

        func run() async throws {
            let client = try await access.client(standard: .secretariat)
            guard let office = Office.allCases.first(where: { $0.role.rawValue == role }) else {
                throw ValidationError("“\(role)” is no office: secretariat, co-chair or ops")
            }
            var members: [String: JSONValue] = [
                "office": .string(office.rawValue), "name": .string(name), "email": .string(email),
                "language": .string(language), "zone": .string(zone),
                "validFrom": .string(try await client.send(ShowClock(service: .workingGroup)).now.date.rawValue),
            ]
            if let until { members["validTo"] = .string(until) }
            if let unit { members["unit"] = .string(unit) }
            let contact = try await client.asked(AppointOfficeContact.self, members)
            print(
                "\(contact.id): \(name), \(role). A mail is on its way to \(email); they sign in at \(client.server)/sign-in"
            )
        }
    }
}
