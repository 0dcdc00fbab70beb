internal import Localization
internal import Models

extension ProposalStatus {
    func tag(_ reader: PageReader) -> StatusTag {
        let shape: TagShape =
            switch self {
            case .tabled: .wait
            case .draft, .refined: .run
            case .forwarded: .full
            case .adopted: .good
            case .submissionOnly, .superseded, .withdrawn, .reversed: .none
            }
        return StatusTag(reader.texts.text(word), shape)
    }
}

extension AmendmentState {
    func tag(_ reader: PageReader) -> StatusTag {
        switch self {
        case .proposed: StatusTag(reader.texts.text(.proposalAmendmentOpen), .wait)
        case .accepted: StatusTag(reader.texts.text(.proposalAmendmentAccepted), .good)
        case .declined: StatusTag(reader.texts.text(.proposalAmendmentDeclined), .none)
        }
    }
}
