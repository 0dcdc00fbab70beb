import Models
import Testing

@testable import CLI

@Suite("What mails many is confirmed") struct ConfirmationTests {
    @Test("The question says how many are reached, as far as that is known")
    func question() throws {
        let everybody = try #require(OpenCall.definition.reach.audience)
        #expect(
            Confirmation.question(everybody, count: 79)
                == "This is mailed to every focal point (79 now). Send it? [y/N] ")
        let concerned = try #require(MergeProposals.definition.reach.audience)
        #expect(
            Confirmation.question(concerned, count: nil) == "This is mailed to all whom it concerns. Send it? [y/N] ")
        #expect(ListCalls.definition.reach.audience == nil)
    }

    @Test("Where nobody can be asked, the words name what has to be typed")
    func unasked() throws {
        let words = Confirmation.unasked(OpenCall.self, try #require(OpenCall.definition.reach.audience))
        #expect(words.hasPrefix("npp16: “calls open” is mailed to every focal point, ") && words.contains("--yes"))
    }

    @Test("Of a proposal that moves otherwise than by its withdrawal nobody is mailed")
    func moves() {
        for status in ProposalStatus.allCases {
            let reach = MoveProposal.reach(of: ["to": .string(status.rawValue)])
            #expect(reach == (status == .withdrawn ? .concerned : .few))
        }
        #expect(OpenCall.reach(of: [:]) == .everyFocalPoint && MoveProposal.reach(of: [:]) == .few)
    }

    @Test("The help of a command that mails many says so, and how to send it unasked; that of others does not")
    func help() {
        func text(_ request: any Request.Type) -> String {
            RequestHelp.text(for: request, RequestFields(of: request))
        }
        #expect(text(OpenCall.self).hasPrefix("Opens a call for inputs. Mails every focal point.\n"))
        #expect(text(MoveProposal.self).contains("Mails all whom it concerns."))
        #expect(text(OpenCall.self).contains("--yes") && !text(ProposeAction.self).contains("--yes"))
        #expect(!text(ProposeAction.self).contains("Mails"))
    }
}
