namespace Conciliazione.Incentives;

/// <summary>How an application may fare, over everything that is still unclear or tied.</summary>
internal sealed class IncentiveFate
{
    private long _least = long.MaxValue;

    public bool MayReceive { get; private set; }

    public bool MayReceiveNothing => MayLackMoney || MayComeTooLate || MayLackPlace;

    public bool MayLackMoney { get; private set; }

    /// <summary>Whether the money may have ended with an earlier application.</summary>
    public bool MayComeTooLate { get; private set; }

    public bool MayLackPlace { get; private set; }

    /// <summary>The most it may receive, in cents.</summary>
    public long Most { get; private set; }

    /// <summary>The most that the fund may hold when its turn comes, in cents.</summary>
    public long Available { get; private set; }

    /// <summary>Whether it fares the same in every case.</summary>
    public bool IsOne => MayReceive ? !MayReceiveNothing && _least == Most : MayReceiveNothing;

    public void Reach(long available) => Available = Math.Max(Available, available);

    public void Receive(long least, long most)
    {
        MayReceive = true;
        _least = Math.Min(_least, least);
        Most = Math.Max(Most, most);
    }

    public void LackMoney() => MayLackMoney = true;

    public void ComeTooLate() => MayComeTooLate = true;

    public void LackPlace() => MayLackPlace = true;
}
