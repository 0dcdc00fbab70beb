/// The regional groups of the United Nations, in the order in which the record lists them behind a proposal.
public enum Region: String, Word {
    case ag = "AG"
    case ap = "AP"
    case eeg = "EEG"
    case grulac = "GRULAC"
    case weog = "WEOG"
}
