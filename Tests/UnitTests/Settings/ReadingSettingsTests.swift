import Foundation
import Models
import Testing

@testable import Gateway
@testable import ServiceKit

@Suite("Settings, as they are read")
struct ReadingSettingsTests {
    private func problems(_ environment: [String: String], _ read: (inout Settings) -> Void) -> [String] {
        var settings = Settings(environment)
        read(&settings)
        do {
            try settings.check()
            return []
        } catch {
            return (error as? ServiceConfiguration.Invalid)?.problems ?? ["\(error)"]
        }
    }

    @Test("what is left out or empty is what holds without it")
    func standards() {
        var settings = Settings(["NPP16_SESSION_IDLE": ""])
        let (idle, hours) = (settings.number(.sessionIdle), settings.number(.sessionHours))
        #expect(idle == 120 && hours == 12)
        let (acts, isMovable) = (settings.isOn(.mailActs), settings.isOn(.clockMovable))
        #expect(acts && !isMovable)
        let (url, password) = (settings.publicURL(), settings.secret(.mailPassword))
        #expect(url == "http://127.0.0.1:8016" && password == nil)
        #expect(throws: Never.self) { try settings.check() }
    }

    @Test("a number is one, and within its bounds", arguments: ["12x", "0", "1441", "-1", "1.5", "٣", " 7"])
    func numbers(_ text: String) {
        #expect(
            problems(["NPP16_SESSION_IDLE": text]) { _ = $0.number(.sessionIdle) }
                == ["NPP16_SESSION_IDLE is “\(text)”: must be a number, 1 to 1440"])
    }

    @Test("a word is one of those that there are")
    func choices() {
        #expect(
            problems(["NPP16_CLOCK_MOVABLE": "yes"]) { _ = $0.isOn(.clockMovable) }
                == ["NPP16_CLOCK_MOVABLE is “yes”: must be true or false"])
        #expect(
            problems(["NPP16_MAIL_ACTS": "On"]) { _ = $0.isOn(.mailActs) }
                == ["NPP16_MAIL_ACTS is “On”: must be on or off"])
    }

    @Test("all that is wrong is named at once, each with what it must be")
    func all() {
        let found = problems(["NPP16_HTTP_BODIES": "1", "NPP16_PUBLIC_URL": "npp16.example.org"]) {
            _ = $0.needed(.database)
            _ = $0.number(.bodies)
            _ = $0.publicURL()
        }
        #expect(
            found == [
                "NPP16_SERVICE_DATABASE is missing: a libpq connection string without a password",
                "NPP16_HTTP_BODIES is “1”: must be a number, 3145728 or more",
                "NPP16_PUBLIC_URL is “npp16.example.org”: must be a web address, http:// or https://, in ASCII and without ? and #",
            ])
    }

    @Test("a file that is named is there and says something")
    func files() throws {
        let file = NSTemporaryDirectory() + "/secret-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(problems(["NPP16_MAIL_PASSWORD_FILE": file]) { _ = $0.secret(.mailPassword) }.count == 1)
        try Data("\n".utf8).write(to: URL(filePath: file))
        #expect(problems(["NPP16_MAIL_PASSWORD_FILE": file]) { _ = $0.secret(.mailPassword) }.count == 1)
        try Data("a word\n".utf8).write(to: URL(filePath: file))
        var settings = Settings(["NPP16_MAIL_PASSWORD_FILE": file])
        let password = settings.secret(.mailPassword)
        #expect(password == "a word")
    }

    @Test("the address of the gateway loses the slash at its end")
    func address() {
        var settings = Settings(["NPP16_PUBLIC_URL": "https://npp16.example.org/follow-up/"])
        let url = settings.publicURL()
        #expect(url == "https://npp16.example.org/follow-up")
    }

    @Test("there is room for three of the longest requests at least")
    func room() {
        #expect(Setting.bodies.rule == .number((3 * JSONAPI.bodyLimit)...Int.max))
    }
}
