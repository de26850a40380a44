transparencyChoice.kind("redress",{
"label":"Complaints and redress",
"plural":"Complaints and redress",
"state":"",
"fields":["Systems","Organisation","Period","Channel","About","Open at the start","Received","Closed","Open at the end","Outcomes","Taken further","Reviews","Recommendations followed","Remedies","Median time","Mean time","Closed in the target time","Oldest open case","Grounds","Groups of people","Compared with","Counting rules"],
"firsts":["benefit-letters-2026-q1"]
});
